#include "modules/clients/clients_lus.hpp"

namespace clients {

namespace {

TypeClient type_lu(std::string_view text) {
  for (const TypeClient type : {TypeClient::Professionnel, TypeClient::Public, TypeClient::Etranger}) {
    if (text == to_string(type)) return type;
  }
  return TypeClient::Particulier;
}

std::vector<std::string> tags_lus(std::string_view text) {
  std::vector<std::string> tags;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\x1f'), text.size());
    tags.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return tags;
}

}  // namespace

std::vector<ClientImporte> lire_clients(const pg::Rows& rows) {
  std::vector<ClientImporte> clients;
  clients.reserve(static_cast<std::size_t>(rows.size()));
  for (int row = 0; row < rows.size(); ++row) {
    ClientImporte c;
    c.id = rows.text(row, 0);
    c.type = type_lu(rows.text(row, 1));
    c.nom = rows.text(row, 2);
    c.prenom = rows.text(row, 3);
    c.raison_sociale = rows.text(row, 4);
    c.email = rows.text(row, 5);
    c.telephone = rows.text(row, 6);
    c.adresse = rows.text(row, 7);
    c.code_postal = rows.text(row, 8);
    c.ville = rows.text(row, 9);
    c.pays = rows.text(row, 10);
    c.siret = rows.text(row, 11);
    c.siren = rows.text(row, 12);
    c.numero_tva = rows.text(row, 13);
    c.notes = rows.text(row, 14);
    c.tags = tags_lus(rows.text(row, 15));
    clients.push_back(std::move(c));
  }
  return clients;
}

}  // namespace clients
