#include <algorithm>

#include "modules/ventes/pdf/gabarit.hpp"
#include "modules/ventes/pdf/typographie.hpp"

namespace ventes::gabarit {

namespace {

using ::pdf::Group;
using ::pdf::Text;

constexpr double left_block_width = right_column - left - 12 * mm;
constexpr double pair_gap = 10;

// A label and its amount on one line; a long label wraps beside the amount.
double put_pair(Group& group, const std::string& name, base::Centimes montant, double y, const ::pdf::Style& style,
                ::pdf::Color name_color, ::pdf::Color amount_color) {
  Text amount(format_montant(montant), style);
  const double amount_left = right - amount.width();
  ::pdf::Style name_style = style;
  name_style.figures = ::pdf::Figures::Proportional;
  Text label_text(typographie(name), name_style, amount_left - pair_gap - right_column);
  const double height = std::max(label_text.height(), amount.height());
  group.text(std::move(label_text), right_column, y, name_color);
  group.text(std::move(amount), amount_left, y, amount_color);
  return y + height + 4.5;
}

// The one amount that the reader looks for.
double put_band(Group& group, const std::string& name, base::Centimes montant, const Palette& p, double y) {
  constexpr double height = 27;
  constexpr ::pdf::Style strong{.size = 11.5, .weight = ::pdf::Weight::SemiBold, .figures = ::pdf::Figures::Tabular};
  Text amount(format_montant(montant), strong);
  Text title(name, {.size = 10.5, .weight = ::pdf::Weight::SemiBold, .overflow = ::pdf::Overflow::Ellipsis},
             right_column_width - amount.width() - pair_gap);
  y += 2;
  group.rectangle(right_column - outset, y, right_column_width + 2 * outset, height, p.accent, 3);
  const double amount_left = right - amount.width();
  const double baseline = y + height / 2 + 4;
  const double title_y = baseline - title.baseline();
  const double amount_y = baseline - amount.baseline();
  group.text(std::move(title), right_column, title_y, p.on_accent);
  group.text(std::move(amount), amount_left, amount_y, p.on_accent);
  return y + height + 5;
}

double put_totals(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  const auto& t = d.totaux;
  const auto pair = [&](const std::string& name, base::Centimes montant) {
    y = put_pair(group, name, montant, y, figures, p.grey, p.ink);
  };
  if (!t.ajustements.empty()) {
    pair("Total des lignes" + price_suffix(d), t.total_lignes);
    for (const auto& a : t.ajustements) pair(a.libelle, a.montant);
  }
  const bool net = !t.libelle_net.empty();
  pair("Total HT", t.total_ht);
  if (!d.sans_tva) pair("Total TVA", t.total_tva);
  const std::string total = d.sans_tva ? "Total" : "Total TTC";
  if (!net) return put_band(group, total, t.total_ttc, p, y);
  if (!d.sans_tva) y = put_pair(group, total, t.total_ttc, y, figures_strong, p.ink, p.ink);
  for (const auto& deduction : t.deductions) pair(deduction.libelle, -deduction.montant);
  return put_band(group, t.libelle_net, t.net_a_payer, p, y);
}

double put_vat_reason(Group& group, const TvaPdf& row, double y, const Palette& p) {
  if (row.motif.empty()) return y;
  Text reason(typographie(row.motif), small, left_block_width);
  const double height = reason.height();
  group.text(std::move(reason), left, y, p.ink);
  return y + height + 4;
}

double put_vat(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  if (d.tva.empty()) return y;
  if (d.sans_tva) {
    for (const auto& row : d.tva) y = put_vat_reason(group, row, y, p);
    return y;
  }
  const double base_right = left + left_block_width * 0.62;
  const double vat_right = left + left_block_width;
  group.text(::pdf::vocabulary("Taux de TVA", label), left, y, p.grey);
  group.text_to(base_right, ::pdf::vocabulary("Base HT", label), y, p.grey);
  group.text_to(vat_right, ::pdf::vocabulary("Montant TVA", label), y, p.grey);
  y += 11.5;
  group.line(left, y, vat_right, y, 0.6, p.rule);
  y += 4;
  for (const auto& row : d.tva) {
    Text rate(row.taux, small_figures, left_block_width * 0.3);
    const double height = rate.height();
    group.text(std::move(rate), left, y, p.ink);
    group.text_to(base_right, Text(format_montant(row.base), small_figures), y, p.ink);
    group.text_to(vat_right, Text(format_montant(row.montant), small_figures), y, p.ink);
    y = put_vat_reason(group, row, y + height + 3, p);
  }
  return y + 1;
}

std::vector<std::pair<std::string, std::string>> settlement_lines(const DocumentPdf& d) {
  const auto& r = d.reglement;
  std::vector<std::pair<std::string, std::string>> out;
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) out.emplace_back(name, typographie(value));
  };
  const bool anything = !r.conditions.empty() || !r.moyens.empty() || !r.iban.empty() || !r.echeancier.empty();
  if (anything && d.date_echeance && r.echeancier.empty()) add("Échéance", d.date_echeance->french());
  add("Conditions", r.conditions);
  add("Moyens", r.moyens);
  for (const auto& e : r.echeancier) {
    out.emplace_back(e.date.french(), format_montant(e.montant) + (e.libelle.empty() ? "" : " – " + e.libelle));
  }
  add("Banque", r.banque);
  add("IBAN", r.iban.empty() ? "" : format_iban(r.iban));
  add("BIC", r.bic);
  if (!r.iban.empty()) add("À rappeler", d.numero);
  return out;
}

// The code that a bank's application reads, black on white, with what it is for beside it: below the amount that it
// pays, where a quote is signed.
void put_payment_code(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  auto code = ::pdf::qr_code(d.reglement.code_paiement);
  if (!code || d.signature) return;
  constexpr double side = 25 * mm;
  constexpr double beside = side + 5 * mm;
  y += 5;
  group.qr(std::move(*code), right_column, y, side, {0, 0, 0});
  const bool several = !d.reglement.echeancier.empty();
  Text title(several ? "Payer la première échéance par virement" : "Payer par virement", small_strong,
             right_column_width - beside);
  Text how(
      "Scannez ce code dans l’application de votre banque : le bénéficiaire, le montant et la référence sont déjà "
      "remplis.",
      small, right_column_width - beside);
  const double text_top = y + (side - title.height() - 2 - how.height()) / 2;
  const double below = text_top + title.height() + 2;
  group.text(std::move(title), right_column + beside, text_top, p.ink);
  group.text(std::move(how), right_column + beside, below, p.grey);
}

double put_settlement(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  const auto lines = settlement_lines(d);
  if (lines.empty()) return y;
  if (y > 0) y += 8;
  group.text(::pdf::vocabulary("Règlement", label), left, y, p.grey);
  y += 11.5;
  group.line(left, y, left + left_block_width, y, 0.6, p.rule);
  y += 4;
  constexpr double names = 56;
  for (const auto& [name, value] : lines) {
    group.text(::pdf::vocabulary(name, small_figures), left, y, p.grey);
    Text text(value, small_figures, left_block_width - names);
    const double height = text.height();
    group.text(std::move(text), left + names, y, p.ink);
    y += height + 2.5;
  }
  return y;
}

double put_signature(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  if (!d.signature) return y;
  constexpr double height = 74;
  constexpr double inset = 8;
  y += 5;
  group.frame(right_column - outset, y, right_column_width + 2 * outset, height, 0.7, p.rule, 3);
  Text title(typographie(d.signature->titre), small_strong, right_column_width);
  const double below = y + inset + title.height() + 1;
  group.text(std::move(title), right_column, y + inset, p.ink);
  group.text(Text(typographie(d.signature->consigne), legal, right_column_width), right_column, below, p.grey);
  return y + height;
}

// Short notes fill the place beside the totals; nothing when there are none, or when they need the whole width.
std::optional<Text> notes_beside_totals(const DocumentPdf& d) {
  constexpr double height_max = 70;
  if (d.notes.empty() || d.notes.size() > 600) return std::nullopt;
  Text text(typographie(d.notes), small, left_block_width);
  if (text.height() > height_max) return std::nullopt;
  return text;
}

void put_notes(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  auto text = notes_beside_totals(d);
  if (!text) return;
  group.text(::pdf::vocabulary("Notes", label), left, y + 8, p.grey);
  group.text(std::move(*text), left, y + 19, p.ink);
}

void part_text(std::vector<Group>& out, const std::string& title, const std::string& text, const Palette& p) {
  if (text.empty()) return;
  constexpr std::size_t lines_per_piece = 3;
  const Text body_text(typographie(text), {.size = 8}, width);
  const std::size_t count = body_text.line_count();
  for (std::size_t first = 0; first < count; first += lines_per_piece) {
    Group group;
    double y = 0;
    if (first == 0) {
      if (!title.empty()) group.text(::pdf::vocabulary(title, label), left, 9, p.grey);
      y = title.empty() ? 9 : 20;
    }
    group.lines(body_text, first, std::min(count, first + lines_per_piece), left, y, p.ink);
    out.push_back(std::move(group));
  }
}

}  // namespace

Group closing(const DocumentPdf& d, const Palette& p) {
  Group group;
  constexpr double space_above = 14;
  const bool priced = !d.sans_prix;
  double y_right = priced ? put_totals(group, d, p, space_above) : space_above;
  put_signature(group, d, p, y_right);
  if (priced) put_payment_code(group, d, p, y_right);
  double y = priced ? put_vat(group, d, p, space_above) : space_above;
  if (priced) y = put_settlement(group, d, p, y > space_above ? y : space_above - 8);
  put_notes(group, d, p, y > space_above ? y : space_above - 8);
  return group;
}

Group mentions(const DocumentPdf& d, const Palette& p) {
  std::string sentences;
  for (const auto& sentence : d.mentions) {
    if (sentence.empty()) continue;
    if (!sentences.empty()) sentences += ' ';
    sentences += typographie(sentence);
    if (sentence.back() != '.') sentences += '.';
  }
  Group group;
  if (sentences.empty()) return group;
  constexpr double space_above = 14;
  group.text(Text(sentences, legal, width), left, space_above, p.grey);
  return group;
}

std::vector<Group> free_texts(const DocumentPdf& d, const Palette& p) {
  std::vector<Group> out;
  if (!notes_beside_totals(d)) part_text(out, "Notes", d.notes, p);
  part_text(out, "Conditions", d.conditions, p);
  part_text(out, "", d.fin, p);
  return out;
}

}  // namespace ventes::gabarit
