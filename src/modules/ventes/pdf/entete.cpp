#include <algorithm>

#include "modules/ventes/pdf/gabarit.hpp"
#include "modules/ventes/pdf/typographie.hpp"

namespace ventes::gabarit {

namespace {

using ::pdf::Group;
using ::pdf::Text;

constexpr ::pdf::Color fallback_accent{0.10, 0.25, 0.42};

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string number_or_draft(const DocumentPdf& d) { return d.numero.empty() ? "Brouillon" : d.numero; }

// Logo fitted in 50 x 16 mm, at about 200 dots an inch.
double put_logo(Group& group, const DocumentPdf& d) {
  if (d.logo.empty()) return 0;
  constexpr double width_max = 50 * mm;
  constexpr double height_max = 16 * mm;
  constexpr double dots_per_point = 200.0 / 72;
  const auto read = ::pdf::recurring_image(d.logo, width_max * dots_per_point, height_max * dots_per_point);
  if (!read) return 0;
  const ::pdf::Image& image = *read;
  const double scale = std::min(width_max / image.width(), height_max / image.height());
  const double w = image.width() * scale;
  const double h = image.height() * scale;
  group.image(image, left, top, w, h);
  return h + 3.5 * mm;
}

void put_seller(Group& group, const DocumentPdf& d, const Palette& p) {
  const double column = right_column - left - 8 * mm;
  const auto& v = d.vendeur;
  const double logo = put_logo(group, d);
  double y = top + logo;
  if (!v.nom.empty()) {
    Text name(v.nom, logo > 0 ? body_strong : heading, column);
    const double height = name.height();
    group.text(std::move(name), left, y, logo > 0 ? p.ink : p.accent);
    y += height + (logo > 0 ? 1 : 3);
  }
  std::vector<std::string> rows = v.adresse;
  rows.push_back(v.telephone.empty() ? "" : "Tél. " + v.telephone);
  rows.push_back(v.email);
  rows.push_back(v.site);
  if (const std::string all = joined(rows, "\n"); !all.empty()) group.text(Text(all, small, column), left, y, p.grey);
}

void put_title(Group& group, const DocumentPdf& d, const Palette& p) {
  Text title(d.titre, {.size = 22, .weight = ::pdf::Weight::SemiBold, .tracking = -0.3}, right_column_width);
  const double height = title.height();
  group.text(std::move(title), right_column, top - 5, p.accent);
  const std::string number = d.numero.empty() ? "Brouillon" : "N°\u00a0" + d.numero;
  group.text(Text(number, {.size = 11}, right_column_width), right_column, top - 5 + height, p.ink);
}

void put_buyer(Group& group, const DocumentPdf& d, const Palette& p) {
  const auto& a = d.acheteur;
  const std::string lines = joined({a.complement, joined(a.adresse, "\n")}, "\n");
  if (a.nom.empty() && lines.empty()) return;
  group.text(::pdf::vocabulary(d.libelle_acheteur, label), right_column, address_top - 12, p.grey);
  double y = address_top;
  if (!a.nom.empty()) {
    Text name(a.nom, {.size = 10.5, .weight = ::pdf::Weight::SemiBold}, right_column_width);
    const double height = name.height();
    group.text(std::move(name), right_column, y, p.ink);
    y += height + 1;
  }
  if (!lines.empty()) group.text(Text(lines, {.size = 10}, right_column_width), right_column, y, p.ink);
}

std::vector<InfoPdf> strip_cells(const DocumentPdf& d) {
  std::vector<InfoPdf> cells;
  const auto add = [&](const char* libelle, const std::string& value) {
    if (!value.empty()) cells.push_back({libelle, value});
  };
  const auto add_date = [&](const char* libelle, const std::optional<base::Date>& date) {
    if (date) cells.push_back({libelle, date->french()});
  };
  add_date("Date d’émission", d.date_emission);
  add_date("Échéance", d.date_echeance);
  add_date("Valable jusqu’au", d.date_validite);
  add_date("Date de livraison", d.date_livraison);
  add("Votre référence", d.reference_client);
  add("N° client", d.acheteur.numero_client);
  add("SIREN client", d.acheteur.siren.empty() ? "" : format_siren(d.acheteur.siren));
  add("TVA client", d.acheteur.tva_intracom);
  for (const auto& info : d.informations) add(info.libelle.c_str(), info.valeur);
  return cells;
}

// Cells of equal width, four or five to a row, between two rules.
double put_strip(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  const auto cells = strip_cells(d);
  if (cells.empty()) return y;
  const std::size_t per_row = cells.size() <= 5 ? std::max<std::size_t>(cells.size(), 4) : (cells.size() == 6 ? 3 : 4);
  const double cell = width / static_cast<double>(per_row);
  group.line(left, y, right, y, 0.6, p.rule);
  y += 7;
  double row_bottom = y;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i != 0 && i % per_row == 0) y = row_bottom + 6;
    const double x = left + cell * static_cast<double>(i % per_row);
    group.text(::pdf::vocabulary(cells[i].libelle, label), x, y, p.grey);
    Text value(cells[i].valeur, body_strong, cell - 6);
    row_bottom = std::max(row_bottom, y + 10.5 + value.height());
    group.text(std::move(value), x, y + 10.5, p.ink);
  }
  y = row_bottom + 7;
  group.line(left, y, right, y, 0.6, p.rule);
  return y;
}

std::string origin_sentence(const OriginePdf& o) {
  std::string out = o.libelle + "\u00a0: " + o.numero;
  if (o.date) out += " du " + o.date->french();
  return out;
}

// Subject, documents referred to and delivery address, in the left column beside the buyer's address.
void put_references(Group& group, const DocumentPdf& d, const Palette& p, double y) {
  const double column = right_column - left - 8 * mm;
  const auto put = [&](const std::string& text, const ::pdf::Style& style, ::pdf::Color color, double space) {
    if (text.empty()) return;
    Text block(text, style, column);
    const double height = block.height();
    group.text(std::move(block), left, y, color);
    y += height + space;
  };
  if (!d.objet.empty()) {
    put("Objet", label, p.grey, 1.5);
    put(typographie(d.objet), body_strong, p.ink, 6);
  }
  for (const auto& origine : d.origines) put(origin_sentence(origine), body, p.ink, 4);
  if (!d.livraison) return;
  const std::string lines = joined(d.livraison->adresse, "\n");
  if (d.livraison->nom.empty() && lines.empty()) return;
  y += 4;
  put("Adresse de livraison", label, p.grey, 1.5);
  put(d.livraison->nom, small_strong, p.ink, 0.5);
  put(lines, small, p.ink, 0);
}

std::string legal_identity(const VendeurPdf& v) {
  const std::string siret = !v.siret.empty()   ? "SIRET " + format_siret(v.siret)
                            : !v.siren.empty() ? "SIREN " + format_siren(v.siren)
                                               : "";
  return joined({joined({v.nom, v.forme_et_capital}, ", "), siret, v.rcs,
                 v.tva_intracom.empty() ? "" : "TVA\u00a0" + v.tva_intracom, v.naf.empty() ? "" : "NAF\u00a0" + v.naf},
                " · ");
}

}  // namespace

Palette palette(const std::string& couleur) {
  Palette p;
  p.accent = ::pdf::parse_color(couleur).value_or(fallback_accent);
  while (::pdf::luminance(p.accent) > 0.30) p.accent = ::pdf::mix(p.accent, {0, 0, 0}, 0.08);
  p.on_accent = {1, 1, 1};
  p.tint = ::pdf::mix({1, 1, 1}, p.accent, 0.07);
  return p;
}

Group first_page_head(const DocumentPdf& d, const Palette& p) {
  Group group;
  put_seller(group, d, p);
  const double seller_bottom = group.height();
  put_title(group, d, p);
  put_buyer(group, d, p);
  put_references(group, d, p, std::max(address_top - 12, seller_bottom + 5 * mm));
  double y = put_strip(group, d, p, std::max(strip_top, group.height() + 5 * mm));
  if (!d.introduction.empty()) {
    Text text(typographie(d.introduction), body, width);
    const double height = text.height();
    group.text(std::move(text), left, y + 12, p.ink);
    y += 12 + height;
  }
  group.reserve(y + 12);
  return group;
}

Group following_page_head(const DocumentPdf& d, const Palette& p) {
  Group group;
  group.text(Text(d.vendeur.nom, {.size = 8, .weight = ::pdf::Weight::SemiBold, .overflow = ::pdf::Overflow::Ellipsis},
                  width * 0.55),
             left, following_page_top, p.ink);
  const std::string title = d.titre + " " + number_or_draft(d);
  group.text_to(right, Text(title, small), following_page_top, p.grey);
  group.line(left, following_page_top + 16, right, following_page_top + 16, 0.6, p.rule);
  group.reserve(following_page_top + 28);
  return group;
}

Group page_foot(const DocumentPdf& d, const Palette& p) {
  Group group;
  ::pdf::Style centred{.size = 6.8, .align = ::pdf::Align::Center};
  group.line(left, 0, right, 0, 0.6, p.rule);
  double y = 6;
  for (const auto& text : {typographie(d.pied), typographie(legal_identity(d.vendeur))}) {
    if (text.empty()) continue;
    Text block(text, centred, width);
    // A foot longer than a few lines would leave no room for the document.
    const std::size_t shown = std::min<std::size_t>(block.line_count(), 4);
    const double height = block.line_top(shown);
    group.lines(std::move(block), 0, shown, left, y, p.grey);
    y += height + 1;
  }
  group.reserve(y + 12);
  return group;
}

}  // namespace ventes::gabarit
