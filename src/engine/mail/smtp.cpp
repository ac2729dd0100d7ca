#include "engine/mail/smtp.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <stdexcept>

#include "engine/mail/dialogue.hpp"

namespace mail {

namespace {

struct CloseEasy {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// Made ready once, at the first sending, before any thread could be inside.
void make_ready() {
  static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  if (!ready) throw std::runtime_error("libcurl could not be initialised");
}

/// What the callbacks of one sending share.
struct Sending {
  Dialogue dialogue;
  const std::string& message;
  const std::function<bool()>& handing_over;
  std::size_t offset = 0;
  bool asked = false;
  bool stopped = false;
  std::exception_ptr thrown = {};
};

std::size_t read_message(char* buffer, std::size_t size, std::size_t count, void* data) {
  auto& sending = *static_cast<Sending*>(data);
  if (!sending.asked && sending.handing_over) {
    sending.asked = true;
    try {
      sending.stopped = !sending.handing_over();
    } catch (...) {
      sending.thrown = std::current_exception();
      sending.stopped = true;
    }
    if (sending.stopped) return CURL_READFUNC_ABORT;
  }
  const std::size_t bytes = std::min(size * count, sending.message.size() - sending.offset);
  std::copy_n(sending.message.data() + sending.offset, bytes, buffer);
  sending.offset += bytes;
  // The mark that ends the message follows its last byte.
  if (bytes == 0) sending.dialogue.handed_over();
  return bytes;
}

int listen(CURL*, curl_infotype type, char* data, std::size_t size, void* user) {
  auto& dialogue = static_cast<Sending*>(user)->dialogue;
  std::string_view lines(data, size);
  while (!lines.empty() && (type == CURLINFO_HEADER_OUT || type == CURLINFO_HEADER_IN)) {
    const auto end = lines.find('\n');
    const std::string_view line = lines.substr(0, end);
    if (type == CURLINFO_HEADER_OUT) {
      dialogue.sent(line);
    } else {
      dialogue.received(line);
    }
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
  }
  return 0;
}

/// What stopped a sending, for people; the library's own words follow where they add something.
std::string in_french(CURLcode code, const char* details) {
  const std::string more = *details == '\0' ? std::string() : " (" + std::string(details) + ")";
  switch (code) {
    case CURLE_OK: return "";
    case CURLE_COULDNT_RESOLVE_HOST: return "Le nom du serveur de courriel est inconnu : vérifiez l'hôte.";
    case CURLE_COULDNT_CONNECT:
      return "Le serveur de courriel ne répond pas à cette adresse : vérifiez l'hôte et le port.";
    case CURLE_OPERATION_TIMEDOUT: return "Le serveur de courriel n'a pas répondu dans le délai.";
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
      return "Le certificat du serveur n'est pas reconnu : rien ne lui a été confié" + more + ".";
    case CURLE_USE_SSL_FAILED:
      return "Le serveur n'offre pas de liaison chiffrée (STARTTLS) : rien ne lui a été confié.";
    case CURLE_SSL_CONNECT_ERROR: return "La liaison chiffrée n'a pas pu être établie" + more + ".";
    case CURLE_LOGIN_DENIED: return "Le serveur refuse l'identifiant ou le mot de passe.";
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING: return "Le serveur a coupé la liaison.";
    case CURLE_WEIRD_SERVER_REPLY: return "La réponse du serveur n'est pas celle d'un serveur de courriel" + more + ".";
    default: return "L'envoi s'est arrêté" + more + ".";
  }
}

std::string url_of(const Server& server) {
  const bool six = server.host.find(':') != std::string::npos;
  return std::string(server.security == Security::Tls ? "smtps://" : "smtp://") + (six ? "[" : "") + server.host +
         (six ? "]" : "") + ":" + std::to_string(server.port);
}

std::unique_ptr<curl_slist, FreeList> envelope(const std::vector<std::string>& recipients) {
  std::unique_ptr<curl_slist, FreeList> list;
  for (const std::string& address : recipients) {
    curl_slist* longer = curl_slist_append(list.get(), ("<" + address + ">").c_str());
    if (longer == nullptr) throw std::bad_alloc();
    static_cast<void>(list.release());
    list.reset(longer);
  }
  return list;
}

void set_server(CURL* easy, const Server& server, const std::string& url) {
  const auto patience = static_cast<long>(server.patience.count());
  curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(easy, CURLOPT_PROXY, "");
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, patience);
  curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, patience);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(server.whole.count()));
  curl_easy_setopt(easy, CURLOPT_USE_SSL,
                   static_cast<long>(server.security == Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!server.authority.empty()) {
    curl_blob blob{const_cast<char*>(server.authority.data()), server.authority.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
  }
  if (!server.user.empty()) {
    curl_easy_setopt(easy, CURLOPT_USERNAME, server.user.c_str());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, server.password.c_str());
  }
}

}  // namespace

bool loopback(std::string_view host) {
  return host == "localhost" || host == "::1" ||
         (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos);
}

Report send(const Server& server, const std::string& from, const std::vector<std::string>& recipients,
            const std::string& message, const std::function<bool()>& handing_over) {
  make_ready();
  const std::unique_ptr<CURL, CloseEasy> easy(curl_easy_init());
  if (!easy) throw std::bad_alloc();
  Sending sending{Dialogue(recipients), message, handing_over};
  char details[CURL_ERROR_SIZE] = "";
  const std::string url = url_of(server);
  const auto list = envelope(recipients);
  set_server(easy.get(), server, url);
  const std::string sender = "<" + from + ">";
  curl_easy_setopt(easy.get(), CURLOPT_MAIL_FROM, sender.c_str());
  curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT, list.get());
  curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
  curl_easy_setopt(easy.get(), CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(easy.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()));
  curl_easy_setopt(easy.get(), CURLOPT_READFUNCTION, read_message);
  curl_easy_setopt(easy.get(), CURLOPT_READDATA, &sending);
  curl_easy_setopt(easy.get(), CURLOPT_DEBUGFUNCTION, listen);
  curl_easy_setopt(easy.get(), CURLOPT_DEBUGDATA, &sending);
  curl_easy_setopt(easy.get(), CURLOPT_VERBOSE, 1L);
  curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, details);
  const CURLcode code = curl_easy_perform(easy.get());
  if (sending.thrown) std::rethrow_exception(sending.thrown);
  return sending.dialogue.report(sending.stopped ? "L'envoi a été arrêté." : in_french(code, details));
}

}  // namespace mail
