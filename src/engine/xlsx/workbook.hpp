#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

/// Tables as Excel and LibreOffice open them.
namespace xlsx {

enum class Kind { Text, Date, Money, Number, Integer };

struct Column {
  std::string title;
  Kind kind = Kind::Text;
  /// In characters.
  int width = 12;
};

/// One table that grows row by row at constant memory; beyond the 1,048,576 rows of a sheet it goes on in the next one.
class Workbook {
 public:
  /// `sheet` is a sheet's name: 28 characters at most, none of []:*?/\ . Throws std::runtime_error when no temporary
  /// file can be made.
  Workbook(std::string sheet, std::span<const Column> columns);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  /// One cell per column, empty for none: dates "YYYY-MM-DD", numbers as plain decimals. A text that is not of the
  /// column's kind is written as text; no text becomes a formula.
  void append(std::span<const std::string_view> cells);
  /// Ends the file and hands its bytes on, piece by piece, until `write` says false. Throws std::runtime_error when the
  /// disk refuses. To be called once.
  void finish(const std::function<bool(std::string_view)>& write);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace xlsx
