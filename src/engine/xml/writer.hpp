#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// XML as other programs read it back: UTF-8, no indentation, nothing that XML 1.0 forbids.
namespace xml {

struct Attribute {
  std::string_view name;
  std::string_view value;
};

/// Byte offset of the first character that XML 1.0 forbids (a control character other than tab, line feed and carriage
/// return, U+FFFE, U+FFFF, a surrogate, bytes that are not UTF-8); nothing when the whole text may be written.
[[nodiscard]] std::optional<std::size_t> first_forbidden(std::string_view text);

/// `text` without the characters that `first_forbidden` names: they have no glyph and say nothing to a reader.
[[nodiscard]] std::string without_forbidden(std::string_view text);

/// Appends elements to a text in the order of the calls. Element and attribute names are the caller's constants: they
/// must outlive the writer and are not checked. Values are escaped; one that holds a forbidden character raises
/// std::invalid_argument, for a document that cannot be read is worse than none.
class Writer {
 public:
  /// Writes the declaration, `<?xml version="1.0" encoding="UTF-8"?>` and a line feed.
  explicit Writer(std::string& out);

  void open(std::string_view name, std::initializer_list<Attribute> attributes = {});
  /// Closes the element opened last; `<a/>` when nothing was written in it.
  void close();
  /// An element that holds only a text. An empty text writes an empty element.
  void element(std::string_view name, std::string_view text, std::initializer_list<Attribute> attributes = {});
  /// As `element`, and nothing at all when the text is empty.
  void optional(std::string_view name, std::string_view text, std::initializer_list<Attribute> attributes = {});
  /// Opens `name`, calls `content`, closes.
  template <class Content>
  void within(std::string_view name, Content&& content) {
    open(name);
    content();
    close();
  }

 private:
  enum class Place { Text, Attribute };
  void escape(std::string_view text, Place place);
  void start(std::string_view name, std::initializer_list<Attribute> attributes);

  std::string& m_out;
  std::vector<std::string_view> m_open;
  /// True between "<name" and its ">", while it may still become "/>".
  bool m_pending = false;
};

}  // namespace xml
