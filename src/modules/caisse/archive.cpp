#include "modules/caisse/archive.hpp"

#include <algorithm>
#include <stdexcept>

#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"

namespace caisse {

namespace {

std::string_view fichier_de(Nature nature) {
  switch (nature) {
    case Nature::Ticket: return fichiers_archive[0];
    case Nature::Copie: return fichiers_archive[1];
    case Nature::Journal: return fichiers_archive[3];
    default: return fichiers_archive[2];
  }
}

/// True when all tickets between two hours lie within these bounds.
bool couvre(const Bornes& bornes, const json::Value& total) {
  const std::string& de = total.find("from")->text;
  const std::string& a = total.find("to")->text;
  for (const Borne& borne : bornes) {
    if (borne.nature != Nature::Ticket || borne.ecole) continue;
    return (!borne.avant || *borne.avant < de) && (!borne.apres || *borne.apres > a);
  }
  // No ticket in the archive: only a total of none is covered.
  return total.find("tickets")->text == "0";
}

/// A line of the archive: the kept object, with what was signed and the signature.
void ajouter_ligne(std::string& out, const pg::Rows& rows, int row, const Bornes& bornes, bool total) {
  const std::string_view contenu = rows.text(row, 1);
  if (contenu.size() < 2 || contenu.back() != '}') throw std::runtime_error("a fiscal record is no JSON object");
  out += contenu.substr(0, contenu.size() - 1);
  if (total) {
    const auto lu = json::parse(contenu);
    if (!lu) throw std::runtime_error("a fiscal total is no JSON object");
    out += couvre(bornes, *lu) ? R"(,"covers_archive":true)" : R"(,"covers_archive":false)";
  }
  out += R"(,"signed":)";
  json::append_string(out, rows.text(row, 2));
  out += R"(,"sig":)";
  json::append_string(out, rows.text(row, 3));
  out += "}\n";
}

void ecrire_heure(json::Writer& w, std::string_view nom, const std::optional<std::string>& heure) {
  if (heure) w.member(nom, *heure);
}

std::optional<std::string> lire_heure(const json::Value& borne, std::string_view nom) {
  const json::Value* heure = borne.find(nom);
  return heure == nullptr ? std::nullopt : std::optional(heure->text);
}

}  // namespace

Bornes lire_bornes(const pg::Rows& rows) {
  Bornes bornes;
  for (int row = 0; row < rows.size(); ++row) {
    bornes.push_back({nature_de(rows.text(row, 0)), rows.boolean(row, 1), rows.integer(row, 2), rows.integer(row, 3),
                      rows.optional_text(row, 4), rows.optional_text(row, 5)});
  }
  return bornes;
}

std::string rendre_bornes(const Bornes& bornes) {
  std::string out;
  json::Writer w(out);
  w.begin_array();
  for (const Borne& borne : bornes) {
    w.begin_object();
    w.member("nature", to_text(borne.nature));
    w.key("ecole"), w.boolean(borne.ecole);
    w.key("de"), w.integer(borne.de);
    w.key("a"), w.integer(borne.a);
    ecrire_heure(w, "avant", borne.avant);
    ecrire_heure(w, "apres", borne.apres);
    w.end_object();
  }
  w.end_array();
  return out;
}

Bornes relire_bornes(const json::Value& valeur) {
  Bornes bornes;
  for (const json::Value& borne : valeur.items) {
    bornes.push_back({nature_de(borne.find("nature")->text), borne.find("ecole")->boolean,
                      std::stoll(borne.find("de")->text), std::stoll(borne.find("a")->text), lire_heure(borne, "avant"),
                      lire_heure(borne, "apres")});
  }
  return bornes;
}

pg::Params pieces_suivantes(const base::Uuid& caisse, const Borne& borne, std::int64_t apres) {
  return std::move(pg::Params()
                       .uuid(caisse)
                       .text(to_text(borne.nature))
                       .boolean(borne.ecole)
                       .integer(apres)
                       .integer(borne.a)
                       .integer(pieces_par_lecture));
}

void parcourir_fichier(std::string_view fichier, const Bornes& bornes, const LirePieces& lire,
                       const std::function<bool(std::string_view)>& prendre) {
  for (const Borne& borne : bornes) {
    if (fichier_de(borne.nature) != fichier) continue;
    const bool total = borne.nature == Nature::Jour || borne.nature == Nature::Mois || borne.nature == Nature::An;
    for (std::int64_t apres = borne.de - 1; apres < borne.a;) {
      const pg::Rows rows = lire(borne, apres);
      if (rows.empty()) break;
      std::string lignes;
      for (int row = 0; row < rows.size(); ++row) ajouter_ligne(lignes, rows, row, bornes, total);
      apres = rows.integer(rows.size() - 1, 0);
      if (!prendre(lignes)) return;
    }
  }
}

zip::Member membre_de(std::string nom, std::string_view contenu) {
  zip::Crc32 crc;
  crc.add(contenu);
  return {std::move(nom), contenu.size(), crc.value()};
}

std::vector<FichierArchive> mesurer(const Bornes& bornes, const LirePieces& lire) {
  std::vector<FichierArchive> fichiers;
  for (const std::string_view nom : fichiers_archive) {
    FichierArchive& fichier = fichiers.emplace_back();
    fichier.nom = nom;
    crypto::Sha256 sha;
    zip::Crc32 crc;
    parcourir_fichier(nom, bornes, lire, [&](std::string_view lignes) {
      sha.add(lignes);
      crc.add(lignes);
      fichier.membre.size += lignes.size();
      fichier.lignes += std::count(lignes.begin(), lignes.end(), '\n');
      return true;
    });
    fichier.sha256 = crypto::hex(sha.bytes());
    fichier.membre.name = nom;
    fichier.membre.crc = crc.value();
  }
  return fichiers;
}

}  // namespace caisse
