#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// Outcomes that a caller must handle. `Result<T>` carries a value or a `Refusal`; the member names are those of
/// `std::expected`, which g++ 12 offers only in C++23 mode.
namespace base {

/// One fault found in an input. `pointer` is a JSON pointer into the body as a URI fragment ("#/lignes/0/quantite"),
/// or the name of a query parameter for requests without a body; empty when the fault has no place.
/// `code` is stable and decides behaviour; `detail` is French and is shown to people.
struct Fault {
  std::string code;
  std::string pointer;
  std::string detail;

  friend bool operator==(const Fault&, const Fault&) = default;
};

/// Why a request is not carried out: what an RFC 9457 problem document says.
/// `status` is the HTTP status, `code` the stable name of the refusal, `detail` the French sentence.
struct Refusal {
  int status = 422;
  std::string code;
  std::string detail;
  std::vector<Fault> faults;
  /// Seconds after which trying again makes sense (429, 503).
  std::optional<int> retry_after;

  friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// Tags a refusal on its way into a `Result`, as `std::unexpected` does.
template <class E>
struct Unexpected {
  E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

/// Makes the refusal that most callers need. Example: `return base::refuse(409, "document_deja_valide", "…");`
[[nodiscard]] inline Unexpected<Refusal> refuse(int status, std::string code, std::string detail,
                                                std::vector<Fault> faults = {}) {
  return {Refusal{status, std::move(code), std::move(detail), std::move(faults), std::nullopt}};
}

/// Thrown by `value()` on a result that holds no value: a mistake of the caller, never of the user.
class BadResultAccess : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// A value or the reason why there is none.
template <class T, class E = Refusal>
class [[nodiscard]] Result {
 public:
  using value_type = T;
  using error_type = E;

  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-constructor)
  template <class G>
  Result(Unexpected<G> u)  // NOLINT(google-explicit-constructor)
      : m_state(std::in_place_index<1>, E(std::move(u.error))) {}

  [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] T& value() & { return checked(), std::get<0>(m_state); }
  [[nodiscard]] const T& value() const& { return checked(), std::get<0>(m_state); }
  [[nodiscard]] T&& value() && { return checked(), std::move(std::get<0>(m_state)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  [[nodiscard]] const E& error() const& { return std::get<1>(m_state); }
  [[nodiscard]] E& error() & { return std::get<1>(m_state); }
  [[nodiscard]] E&& error() && { return std::move(std::get<1>(m_state)); }

 private:
  void checked() const {
    if (!has_value()) throw BadResultAccess("a refused result has no value");
  }
  std::variant<T, E> m_state;
};

/// The result of something that gives nothing but may be refused.
struct Done {
  friend bool operator==(const Done&, const Done&) = default;
};

}  // namespace base

/// Evaluates a `Result`; on refusal returns it from the enclosing function, else yields the value.
#define TRY(expression)                                                                            \
  (__extension__({                                                                                 \
    auto&& try_result = (expression);                                                              \
    if (!try_result.has_value()) return base::Unexpected{std::move(try_result).error()};           \
    std::move(try_result).value();                                                                 \
  }))
