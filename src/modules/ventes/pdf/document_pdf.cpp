#include "modules/ventes/pdf/document_pdf.hpp"

#include <deque>

#include "engine/pdf/pdfa3.hpp"
#include "modules/ventes/pdf/gabarit.hpp"

namespace ventes {

namespace {

using ::pdf::Group;
using namespace gabarit;

struct Placed {
  const Group* group;
  double y;
};
using Page = std::vector<Placed>;

/// Shares the pieces out over pages: rows first, then the closing, which goes with the last row so that totals never
/// stand alone, then the free texts.
class Pagination {
 public:
  Pagination(const DocumentPdf& d, const Palette& p)
      : m_document(d),
        m_palette(p),
        m_columns(columns(d)),
        m_first_head(first_page_head(d, p)),
        m_following_head(following_page_head(d, p)),
        m_table_head(table_head(d, m_columns, p)),
        m_foot(page_foot(d, p)),
        m_rows(table_rows(d, m_columns, p)),
        m_bottom(footer_bottom - m_foot.height() - 8) {
    m_carry_height = d.sans_prix ? 0 : carry_row("Report", {}, p).height();
    close_with(closing(d, p));
    close_with(mentions(d, p));
    for (auto& text : free_texts(d, p)) m_free_texts.push_back(std::move(text));
  }

  void share_out() {
    open_first_page();
    if (!m_rows.empty()) put(m_table_head);
    for (std::size_t first = 0; first < m_rows.size();) first = put_unit(first);
    put_closing();
    for (const auto& text : m_free_texts) {
      if (m_y + text.height() > m_bottom) open_page(Table::No);
      put(text);
    }
  }

  [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }
  [[nodiscard]] const Group& foot() const { return m_foot; }

 private:
  enum class Table { Yes, No };

  void close_with(Group piece) {
    if (piece.empty()) return;
    m_closing_height += piece.height();
    m_closing.push_back(std::move(piece));
  }

  void put(const Group& group) {
    m_pages.back().push_back({&group, m_y});
    m_y += group.height();
  }

  void put_carried(const char* libelle) {
    if (m_carry_height == 0) return;
    m_carried_rows.push_back(carry_row(libelle, m_carried, m_palette));
    put(m_carried_rows.back());
  }

  void open_first_page() {
    m_pages.emplace_back();
    m_y = 0;
    put(m_first_head);
    // A head with a very long address or subject leaves no room below it.
    if (m_bottom - m_y < 90 && !m_rows.empty()) open_page(Table::No);
  }

  void open_page(Table table) {
    if (table == Table::Yes) put_carried("À reporter");
    m_pages.emplace_back();
    m_y = 0;
    m_rows_on_page = 0;
    put(m_following_head);
    if (table == Table::No) return;
    put(m_table_head);
    put_carried("Report");
  }

  // Rows that stay together, from `first` to the returned index.
  [[nodiscard]] std::size_t unit_end(std::size_t first) const {
    constexpr std::size_t longest = 4;
    std::size_t end = first + 1;
    while (end < m_rows.size() && m_rows[end - 1].with_next && end - first < longest) ++end;
    return end;
  }

  [[nodiscard]] double height_of(std::size_t first, std::size_t end) const {
    double height = 0;
    for (std::size_t i = first; i < end; ++i) height += m_rows[i].group.height();
    return height;
  }

  std::size_t put_unit(std::size_t first) {
    const std::size_t end = unit_end(first);
    const bool last = end == m_rows.size();
    const double height = height_of(first, end);
    const double below = last ? std::max(m_carry_height, kept_height()) : m_carry_height;
    if (m_y + height + below > m_bottom && m_rows_on_page > 0) open_page(Table::Yes);
    for (std::size_t i = first; i < end; ++i) put(m_rows[i].group);
    m_rows_on_page += end - first;
    m_carried = m_rows[end - 1].carried;
    return end;
  }

  // The closing goes with the last row unless it is so long that it must be parted anyway.
  [[nodiscard]] double kept_height() const {
    const double room = m_bottom - m_following_head.height() - m_table_head.height() - 2 * m_carry_height;
    if (m_closing_height <= room * 0.8) return m_closing_height;
    return m_closing.empty() ? 0 : m_closing.front().height();
  }

  void put_closing() {
    for (std::size_t i = 0; i < m_closing.size(); ++i) {
      const double height = i == 0 ? kept_height() : m_closing[i].height();
      if (m_y + height > m_bottom) open_page(i == 0 && m_rows_on_page > 0 ? Table::Yes : Table::No);
      put(m_closing[i]);
    }
  }

  const DocumentPdf& m_document;
  const Palette& m_palette;
  Columns m_columns;
  Group m_first_head, m_following_head, m_table_head, m_foot;
  std::vector<Row> m_rows;
  std::vector<Group> m_closing, m_free_texts;
  double m_bottom;
  double m_carry_height = 0;
  double m_closing_height = 0;

  std::vector<Page> m_pages;
  std::deque<Group> m_carried_rows;
  double m_y = 0;
  std::size_t m_rows_on_page = 0;
  base::Centimes m_carried;
};

std::string watermark(const DocumentPdf& d) { return d.numero.empty() ? "BROUILLON" : d.filigrane; }

::pdf::Metadata metadata(const DocumentPdf& d) {
  return {.title = d.titre + " " + (d.numero.empty() ? "(brouillon)" : d.numero),
          .author = d.vendeur.nom,
          .subject = d.objet,
          .creator = "MyProPartner",
          .created = d.instant};
}

}  // namespace

std::string render(const DocumentPdf& d) {
  const Palette p = palette(d.couleur);
  Pagination pagination(d, p);
  pagination.share_out();

  ::pdf::Canvas canvas(::pdf::a4_width, ::pdf::a4_height, metadata(d));
  const auto& pages = pagination.pages();
  const auto& foot = pagination.foot();
  const double foot_top = footer_bottom - foot.height();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (const std::string word = watermark(d); !word.empty()) {
      const ::pdf::Text text(word, {.size = 88, .weight = ::pdf::Weight::SemiBold, .tracking = 4});
      canvas.turned_text(text, ::pdf::a4_width / 2, ::pdf::a4_height / 2, 45, p.watermark);
    }
    for (const Placed& placed : pages[i]) placed.group->draw(canvas, 0, placed.y);
    foot.draw(canvas, 0, foot_top);
    const ::pdf::Text number("Page " + std::to_string(i + 1) + "/" + std::to_string(pages.size()), legal);
    canvas.text(number, right - number.width(), footer_bottom - number.height(), p.grey);
    canvas.next_page();
  }
  return canvas.finish();
}

std::string render_factur_x(const DocumentPdf& d, std::string_view cii) {
  return ::pdf::pdf_a3(render(d), metadata(d), {.xml = cii});
}

}  // namespace ventes
