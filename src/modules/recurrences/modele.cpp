#include "modules/recurrences/modele.hpp"

#include "engine/json/value.hpp"

namespace recurrences {

std::vector<std::string> textes_de(std::string_view json_array) {
  std::vector<std::string> texts;
  const auto list = json::parse(json_array);
  if (!list) return texts;
  for (const json::Value& item : list->items) texts.push_back(item.text);
  return texts;
}

std::vector<std::optional<std::string>> tableau(const std::vector<std::string>& values) {
  return {values.begin(), values.end()};
}

Modele lire_modele(const pg::Rows& rows, int row) {
  Modele m;
  m.id = rows.uuid(row, 0);
  m.nom = rows.text(row, 1);
  m.demande = rows.text(row, 2);
  m.rythme.unite = unite_de(rows.text(row, 3)).value_or(Unite::Mois);
  m.rythme.intervalle = static_cast<int>(rows.integer(row, 4));
  m.rythme.ancre = rows.date(row, 5);
  m.rythme.fin = rows.optional_date(row, 6);
  if (!rows.is_null(row, 7)) m.rythme.nombre = static_cast<int>(rows.integer(row, 7));
  m.mode = rows.text(row, 8);
  m.destinataires = textes_de(rows.text(row, 9));
  m.rang_suivant = static_cast<int>(rows.integer(row, 10));
  m.statut = rows.text(row, 11);
  m.version = rows.integer(row, 12);
  return m;
}

void ecrire_modele(json::Writer& w, const Modele& m) {
  w.begin_object();
  w.member("id", m.id.text());
  w.member("nom", m.nom);
  w.member_raw("demande", m.demande);
  w.member("unite", unites[static_cast<std::size_t>(m.rythme.unite)]);
  w.key("intervalle"), w.integer(m.rythme.intervalle);
  w.member("ancre", m.rythme.ancre.iso());
  if (m.rythme.fin) w.member("fin", m.rythme.fin->iso());
  if (m.rythme.nombre) w.key("nombre"), w.integer(*m.rythme.nombre);
  w.member("mode", m.mode);
  w.key("destinataires"), w.begin_array();
  for (const auto& adresse : m.destinataires) w.string(adresse);
  w.end_array();
  w.key("rangSuivant"), w.integer(m.rang_suivant);
  w.member("statut", m.statut);
  w.key("version"), w.integer(m.version);
  w.key("prochaines"), w.begin_array();
  for (int rang = m.rang_suivant; m.statut != "TERMINE" && rang < m.rang_suivant + dates_annoncees; ++rang) {
    if (const auto date = echeance(m.rythme, rang)) w.string(date->iso());
  }
  w.end_array();
}

}  // namespace recurrences
