#include "engine/xml/reader.hpp"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <memory>

#include "base/text.hpp"

namespace xml {

namespace {

/// What the callbacks of one parse share.
struct Reading {
  const Limits& limits;
  xmlParserCtxtPtr parser = nullptr;
  Document document;
  /// From the root to the element that is open: stable, for a parent's vector grows only while its child is closed.
  std::vector<Element*> open;
  std::size_t nodes = 0;
  std::optional<base::Refusal> refusal;

  void stop(std::string code, std::string detail) {
    if (refusal) return;
    refusal = base::Refusal{422, std::move(code), std::move(detail), {}, std::nullopt};
    xmlStopParser(parser);
  }
};

/// Skips what begins with `opening` at `at`, to the end of the text when it has none; false when it does not.
bool skip(std::string_view bytes, std::size_t& at, std::string_view opening, std::string_view ending) {
  if (!bytes.substr(at).starts_with(opening)) return false;
  const auto end = bytes.find(ending, at + opening.size());
  at = end == std::string_view::npos ? bytes.size() : end + ending.size();
  return true;
}

/// True when a tag carries more attributes than `most`. Looked at before the library does, whose work on one tag grows
/// with their square. Exact for what is well-formed; the library stops at the first place that is not.
bool tag_beyond(std::string_view bytes, std::size_t most) {
  std::size_t at = 0;
  while ((at = bytes.find('<', at)) != std::string_view::npos) {
    if (skip(bytes, at, "<!--", "-->") || skip(bytes, at, "<![CDATA[", "]]>") || skip(bytes, at, "<?", "?>")) continue;
    std::size_t values = 0;
    for (++at; at < bytes.size() && bytes[at] != '>'; ++at) {
      if (bytes[at] != '"' && bytes[at] != '\'') continue;
      if (++values > most) return true;
      at = std::min(bytes.find(bytes[at], at + 1), bytes.size() - 1);
    }
  }
  return false;
}

std::string text(const xmlChar* chars) {
  return chars == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(chars));
}

void on_start(void* user, const xmlChar* name, const xmlChar*, const xmlChar* uri, int, const xmlChar**, int count, int,
              const xmlChar** attributes) {
  Reading& reading = *static_cast<Reading*>(user);
  if (reading.refusal) return;
  reading.nodes += 1 + static_cast<std::size_t>(count);
  if (static_cast<int>(reading.open.size()) >= reading.limits.depth) {
    return reading.stop("xml_trop_profond", "Ce fichier XML imbrique ses éléments au-delà de " +
                                                std::to_string(reading.limits.depth) + " niveaux : il est refusé.");
  }
  if (reading.nodes > reading.limits.nodes) {
    return reading.stop("xml_trop_grand", "Ce fichier XML compte plus de " + std::to_string(reading.limits.nodes) +
                                              " éléments : il est refusé.");
  }
  Element* made = &reading.document.root;
  if (!reading.open.empty()) {
    made = &reading.open.back()->children.emplace_back();
  } else {
    reading.document.root_namespace = text(uri);
  }
  auto& spaces = reading.document.namespaces;
  if (std::string space = text(uri); std::find(spaces.begin(), spaces.end(), space) == spaces.end()) {
    if (spaces.size() == reading.limits.namespaces) {
      return reading.stop("xml_trop_grand", "Ce fichier XML utilise plus de " +
                                                std::to_string(reading.limits.namespaces) +
                                                " espaces de noms : il est refusé.");
    }
    spaces.push_back(std::move(space));
  }
  made->name = text(name);
  made->line = xmlSAX2GetLineNumber(reading.parser);
  // Five pointers each: name, prefix, namespace, beginning and end of the value.
  for (int i = 0; i < count; ++i) {
    const xmlChar** one = attributes + static_cast<std::ptrdiff_t>(i) * 5;
    made->attributes.emplace_back(
        text(one[0]), std::string(reinterpret_cast<const char*>(one[3]), reinterpret_cast<const char*>(one[4])));
  }
  reading.open.push_back(made);
}

void on_end(void* user, const xmlChar*, const xmlChar*, const xmlChar*) {
  Reading& reading = *static_cast<Reading*>(user);
  if (reading.refusal || reading.open.empty()) return;
  std::string& content = reading.open.back()->text;
  content = std::string(base::trimmed(content));
  reading.open.pop_back();
}

void on_text(void* user, const xmlChar* chars, int length) {
  Reading& reading = *static_cast<Reading*>(user);
  if (reading.refusal || reading.open.empty()) return;
  reading.open.back()->text.append(reinterpret_cast<const char*>(chars), static_cast<std::size_t>(length));
}

void on_doctype(void* user, const xmlChar*, const xmlChar*, const xmlChar*) {
  static_cast<Reading*>(user)->stop(
      "xml_doctype",
      "Ce fichier XML contient une déclaration DOCTYPE : une facture n'en a pas, et elle pourrait cacher une attaque.");
}

xmlEntityPtr on_entity(void*, const xmlChar* name) { return xmlGetPredefinedEntity(name); }

xmlSAXHandler handler() {
  xmlSAXHandler made;
  std::memset(&made, 0, sizeof made);
  made.initialized = XML_SAX2_MAGIC;
  made.startElementNs = on_start;
  made.endElementNs = on_end;
  made.characters = on_text;
  made.ignorableWhitespace = on_text;
  made.cdataBlock = on_text;
  made.internalSubset = on_doctype;
  made.getEntity = on_entity;
  return made;
}

struct FreeParser {
  void operator()(xmlParserCtxtPtr parser) const {
    if (parser->myDoc != nullptr) xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
  }
};

base::Refusal not_well_formed(xmlParserCtxtPtr parser) {
  const xmlError* error = xmlCtxtGetLastError(parser);
  const int line = error == nullptr ? 0 : error->line;
  return {422,
          "xml_invalide",
          "Ce fichier n'est pas du XML bien formé" + (line > 0 ? " (ligne " + std::to_string(line) + ")" : "") +
              " : demandez-le de nouveau à son émetteur.",
          {},
          std::nullopt};
}

}  // namespace

const Element* Element::child(std::string_view wanted) const {
  for (const Element& one : children) {
    if (one.name == wanted) return &one;
  }
  return nullptr;
}

const Element* Element::find(std::string_view path) const {
  const auto slash = path.find('/');
  const auto first = path.substr(0, slash);
  for (const Element& one : children) {
    if (one.name != first) continue;
    if (slash == std::string_view::npos) return &one;
    if (const Element* found = one.find(path.substr(slash + 1))) return found;
  }
  return nullptr;
}

std::vector<const Element*> Element::all(std::string_view wanted) const {
  std::vector<const Element*> found;
  for (const Element& one : children) {
    if (one.name == wanted) found.push_back(&one);
  }
  return found;
}

std::string_view Element::text_of(std::string_view path) const {
  const Element* found = find(path);
  return found == nullptr ? std::string_view() : std::string_view(found->text);
}

std::string_view Element::attribute(std::string_view wanted) const {
  for (const auto& [name, value] : attributes) {
    if (name == wanted) return value;
  }
  return {};
}

base::Result<Document> parse(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.bytes) {
    return base::refuse(422, "xml_trop_grand",
                        "Ce fichier XML dépasse " + std::to_string(limits.bytes / 1024) + " kio : il est refusé.");
  }
  // In UTF-16 every second byte of a mark is zero.
  std::string narrow;
  if (bytes.find('\0') != std::string_view::npos) {
    std::copy_if(bytes.begin(), bytes.end(), std::back_inserter(narrow), [](char c) { return c != '\0'; });
  }
  if (tag_beyond(narrow.empty() ? bytes : narrow, limits.attributes)) {
    return base::refuse(422, "xml_trop_grand",
                        "Un élément de ce fichier XML porte plus de " + std::to_string(limits.attributes) +
                            " attributs : il est refusé.");
  }
  Reading reading{limits, nullptr, {}, {}, 0, std::nullopt};
  xmlSAXHandler callbacks = handler();
  const std::unique_ptr<xmlParserCtxt, FreeParser> parser(
      xmlCreatePushParserCtxt(&callbacks, &reading, nullptr, 0, nullptr));
  if (!parser) throw std::bad_alloc();
  reading.parser = parser.get();
  xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);
  const int failed = xmlParseChunk(parser.get(), bytes.data(), static_cast<int>(bytes.size()), 1);
  if (reading.refusal) return base::Unexpected{std::move(*reading.refusal)};
  if (failed != 0 || parser->wellFormed == 0 || reading.document.root.name.empty()) {
    return base::Unexpected{not_well_formed(parser.get())};
  }
  return std::move(reading.document);
}

}  // namespace xml
