#include "engine/pdf/barcode.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace pdf {

namespace {

// The seven modules of each digit on the left with odd parity (set A); set C is its complement, set B the mirror of C.
constexpr std::array<std::uint8_t, 10> set_a{0b0001101, 0b0011001, 0b0010011, 0b0111101, 0b0100011,
                                             0b0110001, 0b0101111, 0b0111011, 0b0110111, 0b0001011};
// The first digit of an EAN-13 is not drawn: it is which of the next six are of set B (a bit each, the first the
// highest).
constexpr std::array<std::uint8_t, 10> parity{0b000000, 0b001011, 0b001101, 0b001110, 0b010011,
                                              0b011001, 0b011100, 0b010101, 0b010110, 0b011010};

// Code 128: eleven modules a symbol, the stop has thirteen (ISO/IEC 15417, table 1).
constexpr std::array<std::uint16_t, 106> code_128{
    0b11011001100, 0b11001101100, 0b11001100110, 0b10010011000, 0b10010001100, 0b10001001100, 0b10011001000,
    0b10011000100, 0b10001100100, 0b11001001000, 0b11001000100, 0b11000100100, 0b10110011100, 0b10011011100,
    0b10011001110, 0b10111001100, 0b10011101100, 0b10011100110, 0b11001110010, 0b11001011100, 0b11001001110,
    0b11011100100, 0b11001110100, 0b11101101110, 0b11101001100, 0b11100101100, 0b11100100110, 0b11101100100,
    0b11100110100, 0b11100110010, 0b11011011000, 0b11011000110, 0b11000110110, 0b10100011000, 0b10001011000,
    0b10001000110, 0b10110001000, 0b10001101000, 0b10001100010, 0b11010001000, 0b11000101000, 0b11000100010,
    0b10110111000, 0b10110001110, 0b10001101110, 0b10111011000, 0b10111000110, 0b10001110110, 0b11101110110,
    0b11010001110, 0b11000101110, 0b11011101000, 0b11011100010, 0b11011101110, 0b11101011000, 0b11101000110,
    0b11100010110, 0b11101101000, 0b11101100010, 0b11100011010, 0b11101111010, 0b11001000010, 0b11110001010,
    0b10100110000, 0b10100001100, 0b10010110000, 0b10010000110, 0b10000101100, 0b10000100110, 0b10110010000,
    0b10110000100, 0b10011010000, 0b10011000010, 0b10000110100, 0b10000110010, 0b11000010010, 0b11001010000,
    0b11110111010, 0b11000010100, 0b10001111010, 0b10100111100, 0b10010111100, 0b10010011110, 0b10111100100,
    0b10011110100, 0b10011110010, 0b11110100100, 0b11110010100, 0b11110010010, 0b11011011110, 0b11011110110,
    0b11110110110, 0b10101111000, 0b10100011110, 0b10001011110, 0b10111101000, 0b10111100010, 0b11110101000,
    0b11110100010, 0b10111011110, 0b10111101110, 0b11101011110, 0b11110101110, 0b11010000100, 0b11010010000,
    0b11010011100};
constexpr std::size_t start_b = 104, start_c = 105;
constexpr unsigned stop = 0b1100011101011;
constexpr std::size_t code_128_max = 40;

void append(std::vector<bool>& dark, unsigned bits, int count) {
  for (int i = count - 1; i >= 0; --i) dark.push_back(((bits >> i) & 1U) != 0);
}

unsigned mirrored(unsigned seven) {
  unsigned out = 0;
  for (int i = 0; i < 7; ++i) out |= ((seven >> i) & 1U) << (6 - i);
  return out;
}

std::size_t digit(char c) { return static_cast<std::size_t>(c - '0'); }

void left(std::vector<bool>& dark, char c, bool of_set_b) {
  const unsigned a = set_a[digit(c)];
  append(dark, of_set_b ? mirrored(~a & 0x7FU) : a, 7);
}

void right(std::vector<bool>& dark, char c) { append(dark, ~static_cast<unsigned>(set_a[digit(c)]) & 0x7FU, 7); }

Barcode ean(std::string_view digits, Symbology symbology) {
  Barcode code{symbology, {}, std::string(digits)};
  const bool long_form = symbology == Symbology::Ean13;
  const unsigned sets = long_form ? parity[digit(digits.front())] : 0;
  const std::string_view drawn = long_form ? digits.substr(1) : digits;
  const std::size_t half = drawn.size() / 2;
  append(code.dark, 0b101, 3);
  for (std::size_t i = 0; i < half; ++i) left(code.dark, drawn[i], ((sets >> (half - 1 - i)) & 1U) != 0);
  append(code.dark, 0b01010, 5);
  for (std::size_t i = half; i < drawn.size(); ++i) right(code.dark, drawn[i]);
  append(code.dark, 0b101, 3);
  return code;
}

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Barcode of_code_128(std::string_view text) {
  // Pairs of digits in set C take half the width; anything else is set B.
  const bool pairs = all_digits(text) && text.size() % 2 == 0;
  std::vector<std::size_t> symbols{pairs ? start_c : start_b};
  for (std::size_t i = 0; i < text.size(); i += pairs ? 2 : 1) {
    symbols.push_back(pairs ? digit(text[i]) * 10 + digit(text[i + 1]) : static_cast<std::size_t>(text[i] - ' '));
  }
  std::size_t sum = symbols.front();
  for (std::size_t i = 1; i < symbols.size(); ++i) sum += i * symbols[i];
  symbols.push_back(sum % 103);
  Barcode code{Symbology::Code128, {}, std::string(text)};
  for (const std::size_t symbol : symbols) append(code.dark, code_128[symbol], 11);
  append(code.dark, stop, 13);
  return code;
}

}  // namespace

bool gs1_key_holds(std::string_view digits) {
  unsigned sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool odd_from_right = (digits.size() - i) % 2 == 0;
    sum += static_cast<unsigned>(digit(digits[i])) * (odd_from_right ? 3U : 1U);
  }
  return !digits.empty() && sum % 10 == 0;
}

std::optional<Barcode> barcode(std::string_view text) {
  if (text.empty() || text.size() > code_128_max) return std::nullopt;
  if (all_digits(text) && gs1_key_holds(text)) {
    if (text.size() == 13) return ean(text, Symbology::Ean13);
    if (text.size() == 12) return ean("0" + std::string(text), Symbology::Ean13);
    if (text.size() == 8) return ean(text, Symbology::Ean8);
  }
  if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; })) return std::nullopt;
  return of_code_128(text);
}

}  // namespace pdf
