#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// A receipt printer on the network, as ESC/POS over TCP.
namespace printer {

struct Address {
  std::string host, port;
};

/// "192.168.1.50", "imprimante.local:9100", "[::1]:9100"; port 9100 when it is not said. Nothing for another form.
[[nodiscard]] std::optional<Address> parse_address(std::string_view text);

/// What a printer says of itself; `Silent` is one that takes bytes and answers nothing, `Busy` one that does so though
/// it can answer: it serves another computer.
enum class Condition { Ready, Silent, Busy, NoPaper, CoverOpen, Faulty, Unreachable };

/// Whether the printer is known to answer questions.
enum class Answers { Unknown, Yes };

/// The condition in the answers to DLE EOT 2 (why it is offline) and DLE EOT 4 (paper).
[[nodiscard]] Condition condition_in(std::uint8_t offline, std::uint8_t paper);

struct Patience {
  std::chrono::milliseconds connect{1'000};
  /// For the answer to a question.
  std::chrono::milliseconds answer{700};
  /// From the first byte sent to the last one on paper.
  std::chrono::milliseconds print{15'000};
};

enum class Outcome {
  /// It said that everything is on paper.
  Printed,
  /// It took everything, and says nothing of itself.
  Taken,
  /// Not a byte was sent: it may be tried again.
  NotBegun,
  /// Begun, and not confirmed.
  Interrupted
};

struct Report {
  Outcome outcome = Outcome::NotBegun;
  Condition condition = Condition::Unreachable;
};

/// Asks the printer how it is.
[[nodiscard]] Condition ask(const Address& address, const Patience& patience);
/// Prints `bytes` when the printer is ready for them.
[[nodiscard]] Report print(const Address& address, std::string_view bytes, const Patience& patience, Answers answers);

}  // namespace printer
