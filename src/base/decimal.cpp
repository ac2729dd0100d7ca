#include "base/decimal.hpp"

#include <algorithm>
#include <limits>

namespace base {

Int128 divide_half_away_from_zero(Int128 dividend, Int128 divisor) {
  constexpr Int128 small = std::numeric_limits<std::int64_t>::max() / 2;
  if (dividend <= small && dividend >= -small && divisor <= small) {
    // The 128-bit division is a library call ten times as slow as this one, and amounts nearly always fit.
    const auto a = static_cast<std::int64_t>(dividend);
    const auto b = static_cast<std::int64_t>(divisor);
    const std::int64_t quotient = a / b;
    const std::int64_t rest = a % b;
    if (rest >= 0) return quotient + (rest >= b - rest ? 1 : 0);
    return quotient - (-rest >= b + rest ? 1 : 0);
  }
  const Int128 quotient = dividend / divisor;
  const Int128 rest = dividend % divisor;
  if (rest >= 0) return quotient + (rest >= divisor - rest ? 1 : 0);
  return quotient - (-rest >= divisor + rest ? 1 : 0);
}

namespace {

/// A decimal as its significant digits and a power of ten; `long_digits` when there are more than any unit can hold.
struct Significand {
  Int128 digits = 0;
  std::int64_t power = 0;
  bool negative = false;
  bool long_digits = false;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class DecimalReader {
 public:
  explicit DecimalReader(std::string_view text) : m_text(text) {}

  std::optional<Significand> read() {
    m_out.negative = take('-');
    const std::size_t whole = read_digits(false);
    if (whole == 0) return std::nullopt;
    if (take('.') && read_digits(true) == 0) return std::nullopt;
    std::int64_t exponent = 0;
    if ((take('e') || take('E')) && !read_exponent(exponent)) return std::nullopt;
    if (m_at != m_text.size()) return std::nullopt;
    m_out.power = m_pending_zeros - m_fraction_digits + exponent;
    if (m_out.digits == 0) m_out.power = 0;
    return m_out;
  }

 private:
  bool take(char c) {
    if (m_at >= m_text.size() || m_text[m_at] != c) return false;
    ++m_at;
    return true;
  }

  std::size_t read_digits(bool fraction) {
    const std::size_t start = m_at;
    for (; m_at < m_text.size() && is_digit(m_text[m_at]); ++m_at) {
      if (fraction) ++m_fraction_digits;
      add(m_text[m_at] - '0');
    }
    return m_at - start;
  }

  // Zeros are kept aside until a digit follows them: trailing ones are a power of ten, not digits.
  void add(int digit) {
    if (digit == 0) {
      ++m_pending_zeros;
      return;
    }
    if (m_out.digits == 0) m_pending_zeros = 0;
    constexpr Int128 limit = Int128{1} << 100;
    for (; m_pending_zeros > 0 && m_out.digits < limit; --m_pending_zeros) m_out.digits *= 10;
    m_pending_zeros = 0;
    if (m_out.digits >= limit) {
      // The digits dropped here make the value larger than any unit, or its decimals too many: never a wrong value.
      m_out.long_digits = true;
      return;
    }
    m_out.digits = m_out.digits * 10 + digit;
  }

  bool read_exponent(std::int64_t& exponent) {
    const bool negative = take('-');
    if (!negative) take('+');
    if (m_at >= m_text.size() || !is_digit(m_text[m_at])) return false;
    for (; m_at < m_text.size() && is_digit(m_text[m_at]); ++m_at) {
      exponent = std::min<std::int64_t>(exponent * 10 + (m_text[m_at] - '0'), 1'000'000'000);
    }
    if (negative) exponent = -exponent;
    return true;
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  Significand m_out;
  std::int64_t m_pending_zeros = 0;
  std::int64_t m_fraction_digits = 0;
};

ParsedDecimal failed(DecimalError error) { return {0, error}; }

}  // namespace

ParsedDecimal parse_decimal(std::string_view text, int scale, std::int64_t max_units) {
  const auto read = DecimalReader(text).read();
  if (!read) return failed(DecimalError::NotANumber);
  if (read->digits == 0) return {};
  std::int64_t power = read->power + scale;
  if (power < 0) return failed(DecimalError::TooManyDecimals);
  Int128 units = read->digits;
  if (read->long_digits) return failed(DecimalError::OutOfRange);
  for (; power > 0 && units <= max_units; --power) units *= 10;
  if (power > 0 || units > max_units) return failed(DecimalError::OutOfRange);
  const auto value = static_cast<std::int64_t>(units);
  return {read->negative ? -value : value, std::nullopt};
}

namespace {

std::string format_at_least(std::int64_t units, int scale, int min_decimals) {
  char buffer[48];
  char* const end = buffer + sizeof buffer;
  char* at = end;
  // Negating in unsigned arithmetic is right for the smallest integer too.
  std::uint64_t rest = units < 0 ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
  int decimals = scale;
  while (decimals > min_decimals && rest % 10 == 0) rest /= 10, --decimals;
  for (int i = 0; i < decimals; ++i, rest /= 10) *--at = static_cast<char>('0' + rest % 10);
  if (decimals > 0) *--at = '.';
  do {
    *--at = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (units < 0) *--at = '-';
  return {at, end};
}

}  // namespace

std::string format_decimal(std::int64_t units, int scale) { return format_at_least(units, scale, scale); }
std::string format_decimal_short(std::int64_t units, int scale) { return format_at_least(units, scale, 0); }

std::string to_string(Centimes amount) { return format_decimal(amount.value, 2); }
std::string to_string(Quantite quantity) { return format_decimal_short(quantity.milliemes, 3); }
std::string to_string(PrixUnitaire price) { return format_at_least(price.millioniemes, 6, 2); }
std::string to_string(Taux rate) { return format_decimal_short(rate.points_de_base, 2); }

}  // namespace base
