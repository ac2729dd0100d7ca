#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/result.hpp"

/// Electronic mail: messages as text (RFC 5322, MIME) and their delivery to a server (SMTP).
namespace mail {

struct Address {
  std::string address;
  /// Shown name, UTF-8; may be empty.
  std::string name = {};
};

struct Attachment {
  std::string name;
  /// "application/pdf".
  std::string media_type;
  std::string bytes;
};

struct Message {
  Address from;
  std::optional<Address> reply_to;
  std::vector<Address> to;
  std::vector<Address> cc;
  std::string subject;
  /// UTF-8, lines ended by "\n".
  std::string text;
  /// The same for readers that show HTML; may be empty.
  std::string html;
  std::vector<Attachment> attachments;
  base::Instant date;
  /// What makes this message itself: the same id gives the same Message-ID and the same bytes, so that a server that
  /// gets it twice can tell. Letters, digits, dots and hyphens.
  std::string id;
};

/// An address as servers everywhere take it: ASCII, letters, digits and "!#$%&'*+-/=?^_`{|}~." before the at sign (64
/// at most, no dot at an end nor two in a row), a name of hosts with a dot after it, 254 in all. Nothing that could end
/// a line or a command.
[[nodiscard]] bool valid_address(std::string_view text);

/// The text of a message, lines ended by CRLF. Refuses 422 `courriel_adresse_invalide` for an address that is none,
/// 422 `courriel_en_tete_invalide` for a subject, name, media type or id that holds a control character (a line of its
/// own would be a header), 422 `courriel_sans_destinataire`.
[[nodiscard]] base::Result<std::string> compose(const Message& message);

/// The Message-ID of `message`, with its angle brackets.
[[nodiscard]] std::string message_id(const Message& message);

/// A plain text as an HTML page of paragraphs.
[[nodiscard]] std::string html_of(std::string_view text);

}  // namespace mail
