#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace xml {

/// An element that was read. Names are without their prefix: the namespaces met are in `Document`.
struct Element {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  /// The text directly inside, CDATA included, without the white space around it.
  std::string text;
  std::vector<Element> children;
  /// Line of its start, from 1.
  int line = 0;

  /// First child of that name, or nullptr.
  [[nodiscard]] const Element* child(std::string_view wanted) const;
  /// First element at the end of the path "a/b/c", trying every branch; nullptr when there is none.
  [[nodiscard]] const Element* find(std::string_view path) const;
  /// Every child of that name, in order.
  [[nodiscard]] std::vector<const Element*> all(std::string_view wanted) const;
  /// Text of `find(path)`, or empty.
  [[nodiscard]] std::string_view text_of(std::string_view path) const;
  /// Value of an attribute, whatever its prefix, or empty.
  [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

struct Document {
  Element root;
  std::string root_namespace;
  /// Every namespace that an element is in, in the order of their first use; empty text for elements in none.
  std::vector<std::string> namespaces;
};

struct Limits {
  std::size_t bytes = 10U * 1024 * 1024;
  int depth = 64;
  /// Elements and attributes together.
  std::size_t nodes = 300'000;
  /// Namespaces that elements are in.
  std::size_t namespaces = 100;
  /// Of one element, declarations of namespaces included: the library compares each with all before it.
  std::size_t attributes = 250;
};

/// Reads one XML document into values. Nothing but `bytes` is ever read: no DTD, no entity beyond the five of XML, no
/// inclusion, no network. Refuses with 422, in this order: `xml_trop_grand` (bytes), then at the first place met
/// `xml_doctype` (any document type declaration: entities, bombs and external files start there), `xml_trop_profond`,
/// `xml_trop_grand` (nodes, namespaces, attributes), `xml_invalide` (not well-formed; line in the detail).
[[nodiscard]] base::Result<Document> parse(std::string_view bytes, const Limits& limits = {});

}  // namespace xml
