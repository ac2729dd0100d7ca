#include "engine/mail/message.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/mail/encoding.hpp"

namespace mail {

namespace {

constexpr std::size_t local_max = 64;
constexpr std::size_t address_max = 254;
constexpr std::string_view special_of_local = "!#$%&'*+-/=?^_`{|}~.";

bool letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool valid_domain(std::string_view domain) {
  if (domain.find('.') == std::string_view::npos) return false;
  while (true) {
    const auto dot = domain.find('.');
    const std::string_view label = domain.substr(0, dot);
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
    if (!std::all_of(label.begin(), label.end(), [](char c) { return letter_or_digit(c) || c == '-'; })) return false;
    if (dot == std::string_view::npos) return true;
    domain.remove_prefix(dot + 1);
  }
}

bool fit_for_header(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }) &&
         !base::first_invalid_utf8(text);
}

/// "Nom <adresse>", the name encoded or quoted where it must be.
std::string mailbox(const Address& a) {
  if (a.name.empty()) return a.address;
  std::string name = encoded_words(a.name);
  const bool encoded = name.starts_with("=?");
  const bool atoms =
      std::all_of(name.begin(), name.end(), [](char c) { return letter_or_digit(c) || c == ' ' || c == '-'; });
  if (!encoded && !atoms) {
    std::string quoted = "\"";
    for (const char c : name) {
      if (c == '"' || c == '\\') quoted += '\\';
      quoted += c;
    }
    name = quoted + "\"";
  }
  return name + " <" + a.address + ">";
}

void append_addresses(std::string& out, std::string_view header, const std::vector<Address>& addresses) {
  if (addresses.empty()) return;
  out.append(header).append(": ");
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    if (i > 0) out += ",\r\n ";
    out += mailbox(addresses[i]);
  }
  out += "\r\n";
}

/// "Sun, 22 Nov 2026 09:00:00 +0000".
std::string rfc_date(base::Instant at) {
  static constexpr std::array<const char*, 7> days{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
  static constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const base::Date date = base::local_date(at, "UTC");
  const int day = ((date.days_since_epoch() % 7) + 7) % 7;
  return std::string(days[static_cast<std::size_t>(day)]) + ", " + std::to_string(date.day()) + " " +
         months[date.month() - 1] + " " + std::to_string(date.year()) + " " + base::iso(at).substr(11, 8) + " +0000";
}

base::Result<base::Done> check(const Message& m) {
  const auto invalid = [](const std::string& address) {
    return base::refuse(422, "courriel_adresse_invalide", "« " + address + " » n'est pas une adresse électronique.");
  };
  if (m.to.empty()) return base::refuse(422, "courriel_sans_destinataire", "Un courriel a au moins un destinataire.");
  std::vector<Address> all = m.to;
  all.insert(all.end(), m.cc.begin(), m.cc.end());
  all.push_back(m.from);
  if (m.reply_to) all.push_back(*m.reply_to);
  bool fit = fit_for_header(m.subject) && fit_for_header(m.id);
  for (const Address& a : all) {
    if (!valid_address(a.address)) return invalid(fit_for_header(a.address) ? a.address : "…");
    fit = fit && fit_for_header(a.name);
  }
  for (const Attachment& a : m.attachments) fit = fit && fit_for_header(a.name) && fit_for_header(a.media_type);
  if (!fit) {
    return base::refuse(422, "courriel_en_tete_invalide",
                        "L'objet et les noms d'un courriel tiennent sur une ligne, sans caractère de contrôle.");
  }
  return base::Done{};
}

void append_part(std::string& out, std::string_view boundary, std::string_view headers, std::string_view body) {
  out.append("--").append(boundary).append("\r\n").append(headers).append("\r\n").append(body);
  if (!body.ends_with("\r\n")) out += "\r\n";
}

std::string text_headers(std::string_view kind) {
  return "Content-Type: text/" + std::string(kind) +
         "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n";
}

/// The readable part: plain text, or plain text and HTML to choose from. Gives its headers and its body.
std::pair<std::string, std::string> readable(const Message& m, const std::string& boundary) {
  if (m.html.empty()) return {text_headers("plain"), quoted_printable(m.text)};
  std::string body;
  append_part(body, boundary, text_headers("plain"), quoted_printable(m.text));
  append_part(body, boundary, text_headers("html"), quoted_printable(m.html));
  body += "--" + boundary + "--\r\n";
  return {"Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n", body};
}

}  // namespace

bool valid_address(std::string_view text) {
  const auto at = text.rfind('@');
  if (at == std::string_view::npos || at == 0 || at > local_max || text.size() > address_max) return false;
  const std::string_view local = text.substr(0, at);
  if (local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos) return false;
  const auto allowed = [](char c) { return letter_or_digit(c) || special_of_local.find(c) != std::string_view::npos; };
  return std::all_of(local.begin(), local.end(), allowed) && valid_domain(text.substr(at + 1));
}

std::string message_id(const Message& message) {
  return "<" + message.id + message.from.address.substr(message.from.address.rfind('@')) + ">";
}

base::Result<std::string> compose(const Message& m) {
  TRY(check(m));
  // "=_" occurs neither in base64 nor in quoted-printable: no content can hold a boundary.
  const std::string seed = crypto::hex(crypto::sha256_bytes(m.id)).substr(0, 24);
  const auto [headers, body] = readable(m, "=_a" + seed);
  std::string out;
  out.append("Date: ").append(rfc_date(m.date)).append("\r\n");
  append_addresses(out, "From", {m.from});
  if (m.reply_to) append_addresses(out, "Reply-To", {*m.reply_to});
  append_addresses(out, "To", m.to);
  append_addresses(out, "Cc", m.cc);
  out.append("Subject: ").append(encoded_words(m.subject)).append("\r\n");
  out.append("Message-ID: ").append(message_id(m)).append("\r\n");
  out.append("MIME-Version: 1.0\r\n");
  if (m.attachments.empty()) return out + headers + "\r\n" + body;
  const std::string boundary = "=_m" + seed;
  out += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
  append_part(out, boundary, headers, body);
  for (const Attachment& a : m.attachments) {
    append_part(out, boundary,
                "Content-Type: " + a.media_type + "; " + file_name_parameter("name", a.name) +
                    "\r\nContent-Disposition: attachment; " + file_name_parameter("filename", a.name) +
                    "\r\nContent-Transfer-Encoding: base64\r\n",
                base64_lines(a.bytes));
  }
  return out + "--" + boundary + "--\r\n";
}

std::string html_of(std::string_view text) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"fr\"><body style=\"font-family:sans-serif;line-height:1.5\">\n<p>";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '\n':
        if (i + 1 < text.size() && text[i + 1] == '\n') {
          out += "</p>\n<p>";
          ++i;
        } else {
          out += "<br>\n";
        }
        break;
      default: out += c;
    }
  }
  return out + "</p>\n</body></html>\n";
}

}  // namespace mail
