#pragma once

#include <string>
#include <vector>

#include "engine/pdf/group.hpp"
#include "modules/ventes/pdf/document_pdf.hpp"

/// The grid, the type sizes and the pieces of the page. Private to this folder.
namespace ventes::gabarit {

inline constexpr double mm = ::pdf::points_per_millimetre;
inline constexpr double left = 18 * mm;
inline constexpr double right = ::pdf::a4_width - 18 * mm;
inline constexpr double width = right - left;
inline constexpr double top = 16 * mm;
/// Where the right half of the grid begins. The address of a DL window envelope is read from 100 mm to 195 mm, and from
/// 55 mm to 79 mm below the top edge wherever the sheet slides.
inline constexpr double right_column = 110 * mm;
inline constexpr double right_column_width = right - right_column;
/// How far tinted boxes stand out of the column, so that their text stays on the grid.
inline constexpr double outset = 6;
inline constexpr double address_top = 50 * mm;
inline constexpr double strip_top = 84 * mm;
inline constexpr double following_page_top = 14 * mm;
inline constexpr double footer_bottom = ::pdf::a4_height - 9 * mm;

inline constexpr ::pdf::Style body{.size = 9};
inline constexpr ::pdf::Style body_strong{.size = 9, .weight = ::pdf::Weight::SemiBold};
inline constexpr ::pdf::Style figures{.size = 9, .figures = ::pdf::Figures::Tabular};
inline constexpr ::pdf::Style figures_strong{
    .size = 9, .weight = ::pdf::Weight::SemiBold, .figures = ::pdf::Figures::Tabular};
inline constexpr ::pdf::Style small{.size = 8};
inline constexpr ::pdf::Style small_strong{.size = 8, .weight = ::pdf::Weight::SemiBold};
inline constexpr ::pdf::Style small_figures{.size = 8, .figures = ::pdf::Figures::Tabular};
inline constexpr ::pdf::Style label{.size = 6.5, .weight = ::pdf::Weight::SemiBold, .tracking = 0.35};
inline constexpr ::pdf::Style legal{.size = 7};
inline constexpr ::pdf::Style heading{.size = 13, .weight = ::pdf::Weight::SemiBold};

/// The colours of a document, from its accent.
struct Palette {
  ::pdf::Color accent;
  ::pdf::Color on_accent;
  ::pdf::Color tint;
  ::pdf::Color ink{0.11, 0.13, 0.17};
  ::pdf::Color grey{0.40, 0.43, 0.48};
  ::pdf::Color rule{0.87, 0.89, 0.91};
  ::pdf::Color watermark{0.93, 0.93, 0.94};
};
[[nodiscard]] Palette palette(const std::string& couleur);

/// Everything above the table on the first page, from the top edge of the sheet.
[[nodiscard]] ::pdf::Group first_page_head(const DocumentPdf&, const Palette&);
/// The reminder above the table on the following pages.
[[nodiscard]] ::pdf::Group following_page_head(const DocumentPdf&, const Palette&);
/// Legal lines at the bottom of every page, without the page number.
[[nodiscard]] ::pdf::Group page_foot(const DocumentPdf&, const Palette&);

/// A row of the table, or a part of one that is too tall to stay whole.
struct Row {
  ::pdf::Group group;
  /// Sum of the lines printed so far, this row included.
  base::Centimes carried;
  /// A title goes with its first line, a subtotal with the line above.
  bool with_next = false;
};

/// The columns of one document: those that hold something, as wide as their widest figure.
struct Columns {
  struct Column {
    double x = 0;
    double width = 0;
    [[nodiscard]] bool shown() const { return width > 0; }
  };
  Column reference, designation, quantite, unite, prix, remise, taux, montant;
};
[[nodiscard]] Columns columns(const DocumentPdf&);
[[nodiscard]] ::pdf::Group table_head(const DocumentPdf&, const Columns&, const Palette&);
[[nodiscard]] std::vector<Row> table_rows(const DocumentPdf&, const Columns&, const Palette&);
/// "À reporter" or "Report" with the amount carried.
[[nodiscard]] ::pdf::Group carry_row(const std::string& libelle, base::Centimes, const Palette&);

/// VAT table, settlement, totals, signature.
[[nodiscard]] ::pdf::Group closing(const DocumentPdf&, const Palette&);
[[nodiscard]] ::pdf::Group mentions(const DocumentPdf&, const Palette&);
/// Notes and conditions in pieces that may be parted by a page break.
[[nodiscard]] std::vector<::pdf::Group> free_texts(const DocumentPdf&, const Palette&);

/// Unit of amounts in labels: " HT", " TTC", or nothing in franchise.
[[nodiscard]] std::string price_suffix(const DocumentPdf&);

}  // namespace ventes::gabarit
