#include "modules/clients/core/champs_client.hpp"

#include <algorithm>

#include "base/coordonnees.hpp"
#include "base/identifiants.hpp"
#include "base/text.hpp"
#include "modules/clients/core/coordonnees.hpp"

namespace clients {
namespace {

std::string trimmed_copy(std::string_view text) { return std::string(base::trimmed(text)); }

void lire_texte(LectureClient& l, const std::string& cell, std::size_t max, std::string& target) {
  if (base::utf8_length(cell) > max) {
    l.faute("texte_trop_long", "Le texte dépasse " + std::to_string(max) + " caractères.");
  } else {
    target = cell;
  }
}

void lire_type(LectureClient& l, const std::string& cell) {
  static constexpr base::ColumnRule names[] = {
      {"PARTICULIER", "particulier particuliers personnephysique physique prive b2c"},
      {"PROFESSIONNEL", "professionnel professionnels pro entreprise societe personnemorale morale b2b association"},
      {"PUBLIC", "public secteurpublic administration collectivite b2g etablissementpublic"},
      {"ETRANGER", "etranger export international"}};
  const base::ColumnMap found = base::map_columns({0, {cell}}, names);
  for (std::size_t i = 0; i < 4; ++i) {
    if (found.columns[i]) {
      l.client.type = static_cast<TypeClient>(i);
      return;
    }
  }
  l.faute("type_inconnu",
          "« " + cell + " » n'est pas un type : écrivez PARTICULIER, PROFESSIONNEL, PUBLIC ou ETRANGER.");
}

void lire_pays(LectureClient& l, const std::string& cell) {
  if (auto pays = pays_lu(cell)) {
    l.client.pays = std::move(*pays);
  } else {
    l.faute("pays_inconnu",
            "Le pays « " + cell + " » n'est pas reconnu : écrivez son code à deux lettres (FR, BE, CH…).");
  }
}

void lire_email(LectureClient& l, const std::string& cell) {
  std::string email = base::email_kept(cell);
  if (base::email_kept_valide(email)) {
    l.client.email = std::move(email);
  } else {
    l.faute("email_invalide", "« " + cell + " » n'est pas une adresse électronique.");
  }
}

void lire_telephone(LectureClient& l, const std::string& cell) {
  const auto telephone = base::telephone_lu(cell, l.client.pays);
  if (!telephone) {
    l.faute(
        "telephone_invalide",
        "« " + cell + " » n'est pas un numéro de téléphone : écrivez dix chiffres, ou « + » et l'indicatif du pays.");
    return;
  }
  if (telephone->zero_rendu) {
    l.avis("zero_rendu", "Le zéro perdu par le tableur est remis : " + base::telephone_ecrit(telephone->e164) + ".");
  }
  l.client.telephone = telephone->e164;
}

void lire_code_postal(LectureClient& l, const std::string& cell) {
  const auto postal = code_postal_lu(cell, l.client.pays);
  if (!postal) {
    l.faute("code_postal_invalide", "« " + cell + " » n'est pas un code postal" +
                                        (base::pays_francais(l.client.pays) ? " français (cinq chiffres)." : "."));
    return;
  }
  if (postal->zero_rendu) l.avis("zero_rendu", "Le zéro perdu par le tableur est remis : " + postal->code + ".");
  l.client.code_postal = postal->code;
}

void lire_siret(LectureClient& l, const std::string& cell) {
  const std::string siret = base::compact_identifier(cell);
  if (!base::siret_valide(siret)) {
    l.faute("siret_invalide", "« " + cell + " » n'est pas un SIRET : quatorze chiffres dont la clé est juste.");
    return;
  }
  l.client.siret = siret;
  l.client.siren = siret.substr(0, 9);
}

void lire_siren(LectureClient& l, const std::string& cell) {
  std::string siren = base::compact_identifier(cell);
  // "RCS Lyon 123 456 782" and the like: the number is what counts.
  const std::size_t first = siren.find_first_of("0123456789");
  if (first != std::string::npos && siren.starts_with("RCS")) siren.erase(0, first);
  if (!base::siren_valide(siren)) {
    l.faute("siren_invalide", "« " + cell + " » n'est pas un SIREN : neuf chiffres dont la clé est juste.");
  } else if (!l.client.siret.empty() && l.client.siret.substr(0, 9) != siren) {
    l.faute("siren_incoherent", "Le SIREN « " + cell + " » n'est pas celui du SIRET " + l.client.siret + ".");
  } else {
    l.client.siren = siren;
  }
}

void lire_numero_tva(LectureClient& l, const std::string& cell) {
  const std::string numero = base::compact_identifier(cell);
  if (!base::numero_tva_valide(numero)) {
    l.faute("numero_tva_invalide", "« " + cell + " » n'est pas un numéro de TVA intracommunautaire.");
    return;
  }
  if (numero.starts_with("FR") && !l.client.siren.empty() && numero.substr(4) != l.client.siren) {
    l.avis("numero_tva_incoherent", "Le numéro de TVA " + numero + " n'est pas celui du SIREN " + l.client.siren + ".");
  }
  l.client.numero_tva = numero;
}

void lire_tags(LectureClient& l, const std::string& cell) {
  const std::string_view separators = cell.find('|') == std::string::npos ? ",;" : "|";
  std::vector<std::string> tags;
  std::string_view rest = cell;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(separators), rest.size());
    std::string tag = trimmed_copy(rest.substr(0, end));
    if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(std::move(tag));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (tags.size() > 100) {
    l.faute("trop_d_etiquettes", "Un client a au plus 100 étiquettes.");
    return;
  }
  l.client.tags = std::move(tags);
}

std::string tags_ecrits(const ClientImporte& c) {
  std::string out;
  for (const std::string& tag : c.tags) out += (out.empty() ? "" : " | ") + tag;
  return trimmed_copy(out);
}

std::string nothing(const ClientImporte&) { return {}; }

constexpr ChampClient champs[] = {
    {{"id", "id identifiant identifiantclient"},
     "Identifiant",
     Exporte::Oui,
     [](const ClientImporte& c) { return c.id; },
     [](LectureClient&, const std::string&) {}},
    {{"type", "type typeclient typedeclient typetiers categorieclient"},
     "Type",
     Exporte::Oui,
     [](const ClientImporte& c) { return std::string(to_string(c.type)); },
     lire_type},
    {{"nom",
      "nom nomclient nomduclient nomdefamille client nomcomplet contact nometprenom nomprenom intitule intituleclient "
      "libelle tiers nomtiers"},
     "Nom",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.nom); },
     [](LectureClient& l, const std::string& c) { lire_texte(l, c, 200, l.client.nom); }},
    {{"prenom", "prenom prenoms prenomclient prenomducontact"},
     "Prénom",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.prenom); },
     [](LectureClient& l, const std::string& c) { lire_texte(l, c, 200, l.client.prenom); }},
    {{"raisonSociale",
      "raisonsociale societe nomsociete nomdelasociete entreprise nomentreprise denomination "
      "denominationsociale company"},
     "Raison sociale",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.raison_sociale); },
     [](LectureClient& l, const std::string& c) { lire_texte(l, c, 200, l.client.raison_sociale); }},
    {{"pays", "pays codepays country paysfacturation"},
     "Pays",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.pays); },
     lire_pays},
    {{"email",
      "email mail courriel adressemail adresseemail adresseelectronique emailclient emailfacturation "
      "adressedemessagerie"},
     "E-mail",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.email); },
     lire_email},
    {{"telephone", "telephone tel telephonefixe telfixe fixe telephone1 tel1 numerodetelephone ntelephone ntel phone"},
     "Téléphone",
     Exporte::Oui,
     [](const ClientImporte& c) { return base::telephone_ecrit(trimmed_copy(c.telephone)); },
     lire_telephone},
    {{"portable", "portable mobile telephoneportable telportable telephonemobile telmobile gsm telephone2 tel2"},
     "Portable",
     Exporte::Non,
     nothing,
     lire_telephone},
    {{"adresse",
      "adresse adresse1 adresseligne1 rue adressefacturation voie numeroetrue adressepostale adressedefacturation"},
     "Adresse",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.adresse); },
     [](LectureClient& l, const std::string& c) { lire_texte(l, c, adresse_max, l.client.adresse); }},
    {{"complement", "complement complementadresse complementdadresse adresse2 adresseligne2 adressesuite suiteadresse"},
     "Complément d'adresse",
     Exporte::Non,
     nothing,
     [](LectureClient&, const std::string&) {}},
    {{"codePostal", "codepostal cp codepost zip codepostalfacturation"},
     "Code postal",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.code_postal); },
     lire_code_postal},
    {{"ville", "ville commune localite city villefacturation"},
     "Ville",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.ville); },
     [](LectureClient& l, const std::string& c) { lire_texte(l, c, 100, l.client.ville); }},
    {{"siret", "siret nsiret numerosiret nosiret numsiret"},
     "SIRET",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.siret); },
     lire_siret},
    {{"siren", "siren nsiren numerosiren nosiren numsiren rcs"},
     "SIREN",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.siren); },
     lire_siren},
    {{"numeroTva",
      "numerotva tvaintracommunautaire ntva ndetva tvaintra ntvaintracommunautaire numerodetva "
      "numerotvaintracommunautaire ntvaintra notva identifianttva numerodetvaintracommunautaire"},
     "N° de TVA",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.numero_tva); },
     lire_numero_tva},
    {{"notes", "notes note commentaire commentaires remarque remarques observations observation memo"},
     "Notes",
     Exporte::Oui,
     [](const ClientImporte& c) { return trimmed_copy(c.notes); },
     [](LectureClient& l, const std::string& c) { lire_texte(l, c, 10'000, l.client.notes); }},
    {{"tags", "tags tag etiquettes etiquette motscles libelles famille familleclient groupe"},
     "Étiquettes",
     Exporte::Oui,
     tags_ecrits,
     lire_tags},
};

}  // namespace

void LectureClient::faute(std::string code, std::string detail) {
  ligne.fautes.push_back({ligne.ligne, colonne, std::move(code), std::move(detail)});
}

void LectureClient::avis(std::string code, std::string detail) {
  ligne.avis.push_back({ligne.ligne, colonne, std::move(code), std::move(detail)});
}

std::span<const ChampClient> champs_client() { return champs; }

}  // namespace clients
