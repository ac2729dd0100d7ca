#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "modules/ventes/pdf/gabarit.hpp"
#include "modules/ventes/pdf/typographie.hpp"

namespace ventes::gabarit {

namespace {

using ::pdf::Group;
using ::pdf::Text;

constexpr double gap = 9;
/// No figure is that wide; a free text in its place may not push the designation out of the page.
constexpr double column_max = 84;
constexpr double padding = 4.6;
constexpr double line_gap = 1.2;
/// Texts beyond this height are parted, so that a page break never leaves half a page white.
constexpr double tall = 160;

bool is_sale(const LignePdf& l) { return l.type == TypeLignePdf::Article || l.type == TypeLignePdf::Libre; }

// Width in thousandths of the size, roughly: enough to tell which of two texts is the wider.
std::size_t rough_width(std::string_view text) {
  std::size_t width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0) == 0x80) continue;
    if (std::string_view("Iijlft.,:;' |()").find(c) != std::string_view::npos) {
      width += 300;
    } else if (byte >= 0x80 || (c >= 'A' && c <= 'Z')) {
      width += c == 'W' || c == 'M' ? 920 : 690;
    } else {
      width += c == 'm' || c == 'w' ? 850 : 610;
    }
  }
  return width;
}

// Only the texts that look widest are set and measured: a column of a long document has hundreds of them.
double widest(const DocumentPdf& d, std::string LignePdf::*field, const ::pdf::Style& style, const std::string& head) {
  constexpr std::ptrdiff_t measured = 8;
  std::vector<std::pair<std::size_t, std::string_view>> texts;
  for (const auto& l : d.lignes) {
    const std::string_view text = l.*field;
    if (is_sale(l) && !text.empty()) texts.emplace_back(rough_width(text), text);
  }
  if (texts.empty()) return 0;
  std::sort(texts.begin(), texts.end(), std::greater<>());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  double width = ::pdf::vocabulary(head, label).width();
  // Three capitals are up to a tenth wider than they look.
  const auto end = texts.begin() + std::min(measured, std::ssize(texts));
  for (auto text = texts.begin(); text != end && 10 * text->first >= 9 * texts.front().first; ++text)
    width = std::max(width, Text(text->second, style).width());
  constexpr double slack = 1.04;
  return std::min(slack * width, column_max);
}

double widest_amount(const DocumentPdf& d, const std::string& head) {
  base::Centimes largest{};
  for (const auto& l : d.lignes) {
    const base::Centimes size{std::max(l.montant.value, -l.montant.value)};
    if (size > largest) largest = size;
  }
  constexpr double usual_width = 48;
  const double amount = Text(format_nombre(-largest), figures_strong).width();
  return std::max({amount, ::pdf::vocabulary(head, label).width(), usual_width});
}

struct Heads {
  std::string reference = "Réf.";
  std::string designation = "Désignation";
  std::string quantite = "Qté";
  std::string unite;
  std::string prix, remise = "Remise", taux = "TVA", montant;
};

Heads heads(const DocumentPdf& d) {
  Heads h;
  h.prix = "P.U." + price_suffix(d);
  h.montant = "Total" + price_suffix(d);
  return h;
}

// A text with its pieces: where it may be parted, from line `first` on, each piece at most `tall`.
std::vector<std::pair<std::size_t, std::size_t>> pieces(const Text& text) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  const std::size_t count = text.line_count();
  if (text.height() <= tall) return {{0, count}};
  const auto per_piece = std::max<std::size_t>(
      1, static_cast<std::size_t>(tall / (text.height() / static_cast<double>(count))));
  for (std::size_t first = 0; first < count; first += per_piece) {
    out.emplace_back(first, std::min(count, first + per_piece));
  }
  return out;
}

class TableBuilder {
 public:
  TableBuilder(const DocumentPdf& d, const Columns& c, const Palette& p) : m_document(d), m_columns(c), m_palette(p) {}

  std::vector<Row> build() {
    for (const auto& line : m_document.lignes) {
      switch (line.type) {
        case TypeLignePdf::Article:
        case TypeLignePdf::Libre: sale(line); break;
        case TypeLignePdf::Titre: title(line); break;
        case TypeLignePdf::Commentaire: comment(line); break;
        case TypeLignePdf::SousTotal: subtotal(line); break;
      }
    }
    return std::move(m_rows);
  }

 private:
  void push(Group group, bool with_next = false) { m_rows.push_back({std::move(group), m_carried, with_next}); }

  void figure(Group& group, const Columns::Column& column, const std::string& text, const ::pdf::Style& style) {
    if (column.shown() && !text.empty()) {
      ::pdf::Style fitted = style;
      fitted.overflow = ::pdf::Overflow::Ellipsis;
      fitted.align = ::pdf::Align::Right;
      const bool fits = rough_width(text) * style.size / 1000 < column_max;
      Text number(text, fits ? style : fitted, fits ? ::pdf::unlimited : column.width);
      group.text_to(column.x + column.width, std::move(number), padding, m_palette.ink);
    }
  }

  void rate(Group& group, const std::string& taux) {
    constexpr std::size_t usual_length = 12;
    if (taux.size() > usual_length) return figure(group, m_columns.taux, taux, figures);
    if (!m_columns.taux.shown() || taux.empty()) return;
    group.text_to(m_columns.taux.x + m_columns.taux.width, ::pdf::vocabulary(taux, figures), padding, m_palette.ink);
  }

  void sale(const LignePdf& line) {
    m_carried += line.montant;
    Group group;
    if (m_columns.reference.shown() && !line.reference.empty()) {
      group.text(Text(line.reference, small_figures, m_columns.reference.width), m_columns.reference.x, padding + 1,
                 m_palette.grey);
    }
    figure(group, m_columns.quantite, line.quantite, figures);
    if (m_columns.unite.shown() && !line.unite.empty()) {
      const bool fits = rough_width(line.unite) * small.size / 1000 < m_columns.unite.width;
      Text unit = fits ? ::pdf::vocabulary(line.unite, small) : Text(line.unite, small, m_columns.unite.width);
      group.text(std::move(unit), m_columns.unite.x, padding + 0.9, m_palette.grey);
    }
    figure(group, m_columns.prix, line.prix_unitaire, figures);
    figure(group, m_columns.remise, line.remise, figures);
    rate(group, line.taux);
    if (m_columns.montant.shown()) figure(group, m_columns.montant, format_nombre(line.montant), figures);
    texts(std::move(group), line, m_columns.designation.width);
  }

  // Designation and description, over as many pieces as their length asks for.
  void texts(Group group, const LignePdf& line, double w) {
    const double x = m_columns.designation.x;
    double y = padding;
    bool started = false;
    const auto flow = [&](const Text& text, ::pdf::Color color) {
      for (const auto& [first, end] : pieces(text)) {
        const double height = text.line_top(end) - text.line_top(first);
        if (started && y + height > tall + 2 * padding) {
          group.reserve(y);
          push(std::move(group));
          group = Group{};
          y = 0;
        }
        group.lines(text, first, end, x, y, color);
        y += height + line_gap;
        started = true;
      }
    };
    if (!line.designation.empty()) flow(Text(line.designation, body, w), m_palette.ink);
    if (!line.description.empty()) flow(Text(line.description, small, w), m_palette.grey);
    close(std::move(group));
  }

  void close(Group group) {
    const double bottom = group.height() + padding;
    group.line(left, bottom, right, bottom, 0.5, m_palette.rule);
    push(std::move(group));
  }

  void title(const LignePdf& line) {
    Group group;
    Text text(line.designation, {.size = 9.5, .weight = ::pdf::Weight::SemiBold}, width);
    const std::size_t shown = std::min<std::size_t>(text.line_count(), 6);
    const double bottom = 9 + text.line_top(shown) + padding;
    group.lines(std::move(text), 0, shown, left, 9, m_palette.accent);
    group.line(left, bottom, right, bottom, 0.5, m_palette.rule);
    push(std::move(group), true);
  }

  void comment(const LignePdf& line) {
    LignePdf plain;
    plain.description = line.designation;
    if (!line.description.empty()) plain.description += (plain.description.empty() ? "" : "\n") + line.description;
    texts(Group{}, plain, right - m_columns.designation.x);
  }

  void subtotal(const LignePdf& line) {
    if (!m_columns.montant.shown()) return;
    if (!m_rows.empty()) m_rows.back().with_next = true;
    Group group;
    const std::string name = line.designation.empty() ? "Sous-total" : line.designation;
    const Text amount(format_nombre(line.montant), figures_strong);
    ::pdf::Style style = body_strong;
    style.align = ::pdf::Align::Right;
    style.overflow = ::pdf::Overflow::Ellipsis;
    const double amount_left = m_columns.montant.x + m_columns.montant.width - amount.width();
    group.text(Text(name, style, amount_left - gap - left), left, padding, m_palette.ink);
    group.text(amount, amount_left, padding, m_palette.ink);
    close(std::move(group));
  }

  const DocumentPdf& m_document;
  const Columns& m_columns;
  const Palette& m_palette;
  base::Centimes m_carried;
  std::vector<Row> m_rows;
};

}  // namespace

std::string price_suffix(const DocumentPdf& d) {
  if (d.sans_tva) return "";
  return d.mode == ModePrixPdf::Ht ? " HT" : " TTC";
}

Columns columns(const DocumentPdf& d) {
  const Heads h = heads(d);
  Columns c;
  c.reference.width = std::min(widest(d, &LignePdf::reference, small_figures, h.reference), 72.0);
  c.quantite.width = widest(d, &LignePdf::quantite, figures, h.quantite);
  c.unite.width = std::min(widest(d, &LignePdf::unite, small, ""), 46.0);
  if (!d.sans_prix) {
    c.prix.width = widest(d, &LignePdf::prix_unitaire, figures, h.prix);
    c.remise.width = widest(d, &LignePdf::remise, figures, h.remise);
    if (!d.sans_tva) c.taux.width = widest(d, &LignePdf::taux, figures, h.taux);
    c.montant.width = widest_amount(d, h.montant);
  }
  double x = right;
  for (auto* column : {&c.montant, &c.taux, &c.remise, &c.prix, &c.unite, &c.quantite}) {
    if (!column->shown()) continue;
    x -= column->width;
    column->x = x;
    x -= column == &c.unite ? 4 : gap;
  }
  c.reference.x = left;
  c.designation.x = c.reference.shown() ? left + c.reference.width + gap : left;
  c.designation.width = std::max(x - c.designation.x, 60.0);
  return c;
}

Group table_head(const DocumentPdf& d, const Columns& c, const Palette& p) {
  const Heads h = heads(d);
  Group group;
  constexpr double height = 19;
  group.rectangle(left - outset, 0, width + 2 * outset, height, p.tint, 2);
  const auto start = [&](const Columns::Column& column, const std::string& text) {
    if (column.shown()) group.text(::pdf::vocabulary(text, label), column.x, 5.6, p.accent);
  };
  const auto end = [&](const Columns::Column& column, const std::string& text) {
    if (column.shown()) group.text_to(column.x + column.width, ::pdf::vocabulary(text, label), 5.6, p.accent);
  };
  start(c.reference, h.reference);
  start(c.designation, h.designation);
  end(c.quantite, h.quantite);
  end(c.prix, h.prix);
  end(c.remise, h.remise);
  end(c.taux, h.taux);
  end(c.montant, h.montant);
  group.reserve(height + 1);
  return group;
}

std::vector<Row> table_rows(const DocumentPdf& d, const Columns& c, const Palette& p) {
  return TableBuilder(d, c, p).build();
}

Group carry_row(const std::string& libelle, base::Centimes montant, const Palette& p) {
  Group group;
  Text amount(format_nombre(montant), figures_strong);
  const double amount_left = right - amount.width();
  group.text(std::move(amount), amount_left, padding + 0.6, p.ink);
  group.text_to(amount_left - 2 * gap, Text(libelle, body), padding + 0.6, p.grey);
  group.line(left, group.height() + padding, right, group.height() + padding, 0.5, p.rule);
  return group;
}

}  // namespace ventes::gabarit
