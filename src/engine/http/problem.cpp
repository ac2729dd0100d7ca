#include "engine/http/problem.hpp"

#include "engine/json/writer.hpp"

namespace http {
namespace {

void append_member(std::string& out, std::string_view name, std::string_view text) {
  out += ",\"";
  out += name;
  out += "\":";
  json::append_string(out, text);
}

void append_faults(std::string& out, const std::vector<base::Fault>& faults) {
  out += R"(,"errors":[)";
  bool first = true;
  for (const auto& fault : faults) {
    out += first ? R"({"pointer":)" : R"(,{"pointer":)";
    first = false;
    json::append_string(out, fault.pointer);
    append_member(out, "code", fault.code);
    append_member(out, "detail", fault.detail);
    out += '}';
  }
  out += ']';
}

}  // namespace

std::string_view title(int status) {
  switch (status) {
    case 400: return "Requête mal formée";
    case 401: return "Authentification requise";
    case 402: return "Abonnement insuffisant";
    case 403: return "Accès refusé";
    case 404: return "Introuvable";
    case 405: return "Méthode non permise";
    case 406: return "Format de réponse indisponible";
    case 408: return "Requête trop lente";
    case 409: return "Conflit";
    case 410: return "Disparu";
    case 412: return "Version périmée";
    case 413: return "Corps trop volumineux";
    case 414: return "Adresse trop longue";
    case 415: return "Type de contenu non pris en charge";
    case 416: return "Plage hors limites";
    case 417: return "Attente impossible à satisfaire";
    case 422: return "Données refusées";
    case 428: return "Condition requise";
    case 429: return "Trop de demandes";
    case 431: return "En-têtes trop volumineux";
    case 500: return "Erreur interne";
    case 501: return "Méthode inconnue";
    case 502: return "Service distant en erreur";
    case 503: return "Service momentanément indisponible";
    case 504: return "Service distant trop lent";
    case 505: return "Version de HTTP non prise en charge";
    case 507: return "Espace insuffisant";
    default: return status < 500 ? "Demande refusée" : "Erreur du serveur";
  }
}

Response problem(const base::Refusal& refusal, std::string_view request_id) {
  Response response;
  response.status = refusal.status;
  response.content_type = "application/problem+json; charset=utf-8";
  auto& out = response.body;
  out.reserve(256 + refusal.detail.size());
  out += R"({"type":)";
  json::append_string(out, "/problemes/" + refusal.code);
  append_member(out, "title", title(refusal.status));
  out += R"(,"status":)";
  out += std::to_string(refusal.status);
  append_member(out, "code", refusal.code);
  append_member(out, "detail", refusal.detail);
  append_member(out, "instance", "urn:request:" + std::string(request_id));
  if (!refusal.faults.empty()) append_faults(out, refusal.faults);
  out += '}';
  if (refusal.retry_after) response.headers.push_back({"Retry-After", std::to_string(*refusal.retry_after)});
  return response;
}

}  // namespace http
