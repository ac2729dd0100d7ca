#pragma once

#include <string_view>

#include "base/result.hpp"
#include "engine/http/message.hpp"

namespace http {

/// A refusal as an RFC 9457 problem document:
///
///   {"type":"/problemes/document_deja_valide","title":"Conflit","status":409,"code":"document_deja_valide",
///    "detail":"…","instance":"urn:request:<id>","errors":[{"pointer":"#/lignes/0","code":"…","detail":"…"}]}
///
/// `type` is a reference to the server's own page about the code; `errors` appears only with faults; Retry-After is set
/// when the refusal says when to try again. Texts are valid UTF-8.
[[nodiscard]] Response problem(const base::Refusal& refusal, std::string_view request_id);

/// Short French title of a status, for people: "Conflit".
[[nodiscard]] std::string_view title(int status);

}  // namespace http
