#include "engine/xlsx/workbook.hpp"

#include <unistd.h>
#include <xlsxwriter.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <vector>

namespace xlsx {

namespace {

constexpr lxw_row_t rows_per_sheet = 1'048'576;
constexpr std::size_t piece = 64 * 1024;

/// A name in the temporary folder that nobody else has, and the file behind it gone with it.
class TemporaryFile {
 public:
  TemporaryFile() {
    const char* folder = std::getenv("TMPDIR");
    m_path = std::string(folder == nullptr || *folder == '\0' ? "/tmp" : folder) + "/mypropartner-xlsx-XXXXXX";
    const int file = mkstemp(m_path.data());
    if (file < 0) throw std::runtime_error("no temporary file for a spreadsheet");
    close(file);
  }
  ~TemporaryFile() { unlink(m_path.c_str()); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  [[nodiscard]] const char* path() const { return m_path.c_str(); }

 private:
  std::string m_path;
};

struct FileCloser {
  void operator()(FILE* file) const { std::fclose(file); }
};

bool number_of(const std::string& text, double& value) {
  char* end = nullptr;
  value = std::strtod(text.c_str(), &end);
  return !text.empty() && *end == '\0';
}

bool date_of(const std::string& text, lxw_datetime& value) {
  value = {};
  return text.size() == 10 && std::sscanf(text.c_str(), "%4d-%2d-%2d", &value.year, &value.month, &value.day) == 3;
}

}  // namespace

struct Workbook::Impl {
  TemporaryFile file;
  std::string sheet_name;
  std::vector<Column> columns;
  lxw_workbook* book = nullptr;
  lxw_worksheet* sheet = nullptr;
  lxw_format* bold = nullptr;
  lxw_format* date = nullptr;
  lxw_format* money = nullptr;
  lxw_row_t row = 0;
  int sheets = 0;

  ~Impl() {
    if (book != nullptr) workbook_close(book);
  }

  void check(lxw_error error) const {
    if (error != LXW_NO_ERROR) throw std::runtime_error(std::string("spreadsheet: ") + lxw_strerror(error));
  }

  void open_sheet() {
    ++sheets;
    const std::string name = sheets == 1 ? sheet_name : sheet_name + " " + std::to_string(sheets);
    sheet = workbook_add_worksheet(book, name.c_str());
    if (sheet == nullptr) throw std::runtime_error("spreadsheet: no further sheet");
    row = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      check(worksheet_set_column(sheet, column, column, columns[i].width, nullptr));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      check(worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), columns[i].title.c_str(), bold));
    }
    row = 1;
  }

  void put(lxw_col_t column, const std::string& text) {
    lxw_datetime day;
    double number = 0;
    const Kind kind = columns[column].kind;
    if (kind == Kind::Date && date_of(text, day)) {
      check(worksheet_write_datetime(sheet, row, column, &day, date));
    } else if (kind != Kind::Text && kind != Kind::Date && number_of(text, number)) {
      check(worksheet_write_number(sheet, row, column, number, kind == Kind::Money ? money : nullptr));
    } else {
      check(worksheet_write_string(sheet, row, column, text.c_str(), nullptr));
    }
  }
};

Workbook::Workbook(std::string sheet, std::span<const Column> columns) : m_impl(std::make_unique<Impl>()) {
  m_impl->sheet_name = std::move(sheet);
  m_impl->columns.assign(columns.begin(), columns.end());
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  m_impl->book = workbook_new_opt(m_impl->file.path(), &options);
  if (m_impl->book == nullptr) throw std::runtime_error("spreadsheet: no memory");
  m_impl->bold = workbook_add_format(m_impl->book);
  format_set_bold(m_impl->bold);
  m_impl->date = workbook_add_format(m_impl->book);
  format_set_num_format(m_impl->date, "dd/mm/yyyy");
  m_impl->money = workbook_add_format(m_impl->book);
  format_set_num_format(m_impl->money, "#,##0.00");
  m_impl->open_sheet();
}

Workbook::~Workbook() = default;

void Workbook::append(std::span<const std::string_view> cells) {
  if (m_impl->row == rows_per_sheet) m_impl->open_sheet();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!cells[i].empty()) m_impl->put(static_cast<lxw_col_t>(i), std::string(cells[i]));
  }
  ++m_impl->row;
}

void Workbook::finish(const std::function<bool(std::string_view)>& write) {
  m_impl->check(workbook_close(std::exchange(m_impl->book, nullptr)));
  const std::unique_ptr<FILE, FileCloser> file(std::fopen(m_impl->file.path(), "rb"));
  if (!file) throw std::runtime_error("spreadsheet: cannot be read back");
  std::vector<char> buffer(piece);
  while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    if (!write({buffer.data(), n})) return;
  }
}

}  // namespace xlsx
