#include "modules/compta/core/fec.hpp"

#include <algorithm>

namespace compta {

namespace {

constexpr char separateur = '\t';
constexpr std::string_view fin_de_ligne = "\r\n";
constexpr std::string_view colonnes =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
    "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise";

std::string_view libelle_journal(std::string_view code) {
  if (code == "VE") return "Ventes";
  if (code == "CA") return "Caisse";
  if (code == "BQ") return "Banque";
  return "Op\xE9rations diverses";
}

std::string date_fec(base::Date date) {
  std::string iso = date.iso();
  std::erase(iso, '-');
  return iso;
}

std::string montant_fec(base::Centimes montant) {
  std::string texte = base::to_string(montant);
  std::replace(texte.begin(), texte.end(), '.', ',');
  return texte;
}

struct Equivalent {
  char32_t point;
  std::string_view octets;
};

/// What ISO 8859-15 holds at another place than ISO 8859-1, and signs that have a near one.
constexpr Equivalent equivalents[] = {
    {0x20AC, "\xA4"}, {0x0160, "\xA6"}, {0x0161, "\xA8"}, {0x017D, "\xB4"}, {0x017E, "\xB8"},  {0x0152, "\xBC"},
    {0x0153, "\xBD"}, {0x0178, "\xBE"}, {0x00A4, "EUR"},  {0x00A6, "|"},    {0x00A8, "\""},    {0x00B4, "'"},
    {0x00B8, ","},    {0x00BC, "1/4"},  {0x00BD, "1/2"},  {0x00BE, "3/4"},  {0x2018, "'"},     {0x2019, "'"},
    {0x201A, "'"},    {0x201C, "\""},   {0x201D, "\""},   {0x201E, "\""},   {0x2013, "-"},     {0x2014, "-"},
    {0x2012, "-"},    {0x2011, "-"},    {0x2212, "-"},    {0x2026, "..."},  {0x00A0, " "},     {0x202F, " "},
    {0x2009, " "},    {0x2007, " "},    {0x2003, " "},    {0x2002, " "},    {0x2116, "N\xB0"},
};

/// The plain letters of U+0100 to U+017F: names of central Europe and Turkey.
constexpr std::string_view lettres_latines =
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

/// Decodes the character at `at` of valid UTF-8 and moves past it.
char32_t caractere(std::string_view utf8, std::size_t& at) {
  const auto tete = static_cast<unsigned char>(utf8[at++]);
  if (tete < 0x80) return tete;
  const int suite = tete >= 0xF0 ? 3 : tete >= 0xE0 ? 2 : 1;
  char32_t point = tete & (0x3F >> suite);
  for (int i = 0; i < suite && at < utf8.size(); ++i) point = (point << 6) | (utf8[at++] & 0x3F);
  return point;
}

void append_champ(std::string& out, std::string_view utf8) {
  const std::size_t debut = out.size();
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t point = caractere(utf8, at);
    if (point < 0x20 || point == 0x7F || (point >= 0x80 && point < 0xA0)) {
      out += ' ';
    } else if (point < 0x7F) {
      out += static_cast<char>(point);
    } else if (const auto connu = std::find_if(std::begin(equivalents), std::end(equivalents),
                                               [&](const Equivalent& e) { return e.point == point; });
               connu != std::end(equivalents)) {
      out += connu->octets;
    } else if (point <= 0xFF) {
      out += static_cast<char>(point);
    } else {
      out += point < 0x180 ? lettres_latines[point - 0x100] : '?';
    }
  }
  // A field is neither blank at its edges nor a blank alone.
  const auto fin = out.find_last_not_of(' ');
  out.resize(fin == std::string::npos || fin < debut ? debut : fin + 1);
  const auto plein = out.find_first_not_of(' ', debut);
  if (plein != std::string::npos) out.erase(debut, plein - debut);
}

}  // namespace

std::string champ_fec(std::string_view utf8) {
  std::string out;
  append_champ(out, utf8);
  return out;
}

std::string nom_fec(std::string_view siren, base::Date cloture) {
  return std::string(siren) + "FEC" + date_fec(cloture) + ".txt";
}

std::string entete_fec() { return std::string(colonnes).append(fin_de_ligne); }

void append_fec(std::string& out, const Ecriture& ecriture, std::int64_t numero) {
  // What all lines of the entry have in common is made once.
  std::string tete(ecriture.journal);
  tete.append(1, separateur).append(libelle_journal(ecriture.journal)).append(1, separateur);
  tete.append(std::to_string(numero)).append(1, separateur).append(date_fec(ecriture.date)).append(1, separateur);
  std::string piece;
  append_champ(piece, ecriture.piece);
  piece.append(1, separateur).append(date_fec(ecriture.date_piece)).append(1, separateur);
  piece += champ_fec(ecriture.libelle);
  const std::string validation = date_fec(ecriture.validation);
  for (const LigneEcriture& ligne : ecriture.lignes) {
    out += tete;
    out.append(ligne.compte.numero).append(1, separateur);
    append_champ(out, ligne.compte.libelle);
    out += separateur;
    append_champ(out, ligne.tiers.numero);
    out += separateur;
    append_champ(out, ligne.tiers.numero.empty() ? std::string_view() : std::string_view(ligne.tiers.nom));
    out.append(1, separateur).append(piece).append(1, separateur);
    out.append(montant_fec(ligne.debit)).append(1, separateur).append(montant_fec(ligne.credit)).append(1, separateur);
    append_champ(out, ligne.lettre);
    out.append(1, separateur).append(ligne.lettre.empty() ? "" : ligne.date_lettre).append(1, separateur);
    out.append(validation).append(2, separateur).append(fin_de_ligne);
  }
}

Exercice exercice_de(int annee, unsigned mois_debut) {
  const base::Date du = base::Date::of(annee, mois_debut, 1);
  return {du, du.plus_months(12).plus_days(-1)};
}

}  // namespace compta
