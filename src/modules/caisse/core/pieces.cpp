#include "modules/caisse/core/pieces.hpp"

#include <initializer_list>
#include <stdexcept>

namespace caisse {

namespace {

constexpr std::array<std::string_view, 6> natures{"TICKET", "COPIE", "JOUR", "MOIS", "AN", "JOURNAL"};
constexpr std::array<std::string_view, 3> types{"VENTE", "RETOUR", "ANNULATION"};

std::string cents(base::Centimes amount) { return std::to_string(amount.value); }

std::string ventilation(const ParTaux& tva) {
  std::string out;
  for (const auto& [taux, montant] : tva) {
    if (!out.empty()) out += '|';
    out += taux + ":" + cents(montant);
  }
  return out;
}

/// The fields, then whether the record is the first of its chain and the signature before it.
std::string joindre(std::initializer_list<std::string_view> champs, std::string_view precedente) {
  std::string out;
  for (const std::string_view champ : champs) (out += champ) += ',';
  out += precedente.empty() ? "Y," : "N,";
  out += precedente;
  return out;
}

}  // namespace

std::string_view to_text(Nature nature) { return natures.at(static_cast<std::size_t>(nature)); }
std::string_view to_text(TypeTicket type) { return types.at(static_cast<std::size_t>(type)); }

Nature nature_de(std::string_view text) {
  for (std::size_t i = 0; i < natures.size(); ++i) {
    if (natures.at(i) == text) return static_cast<Nature>(i);
  }
  throw std::logic_error("no kind of record: " + std::string(text));
}

std::string code_taux(base::Taux taux) {
  if (taux.points_de_base < 0 || taux.points_de_base > 9999) throw std::logic_error("a rate of VAT below 100 %");
  std::string code = std::to_string(taux.points_de_base);
  return std::string(4 - code.size(), '0') + code;
}

std::string texte_signe(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c == ',' || (static_cast<unsigned char>(c) < 0x20) || c == 0x7f) c = ' ';
  }
  return out;
}

std::string signe_ticket(const Chainon& c, const ParTaux& tva, base::Centimes total, std::string_view type) {
  return joindre({ventilation(tva), cents(total), c.heure, c.caisse, std::to_string(c.seq), type}, c.precedente);
}

std::string signe_copie(const Chainon& c, std::string_view type, std::int64_t copie, std::string_view operateur,
                        std::int64_t ticket_seq) {
  return joindre(
      {c.caisse, std::to_string(c.seq), type, std::to_string(copie), operateur, c.heure, std::to_string(ticket_seq)},
      c.precedente);
}

std::string signe_total(const Chainon& c, const ParTaux& tva, base::Centimes total, base::Centimes perpetuel,
                        base::Centimes perpetuel_absolu, std::string_view periode) {
  return joindre({ventilation(tva), cents(total), cents(perpetuel), cents(perpetuel_absolu), c.heure, periode,
                  std::to_string(c.seq)},
                 c.precedente);
}

std::string signe_journal(const Chainon& c, std::string_view code, std::string_view texte, std::string_view operateur) {
  return joindre({std::to_string(c.seq), code, texte, c.heure, operateur, c.caisse}, c.precedente);
}

std::string extrait(std::string_view signature) {
  if (signature.size() < 19) throw std::logic_error("a signature has more characters");
  return {signature[2], signature[6], signature[12], signature[18]};
}

}  // namespace caisse
