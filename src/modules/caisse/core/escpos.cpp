#include "modules/caisse/core/escpos.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace caisse {

namespace {

constexpr std::pair<std::uint32_t, unsigned char> page[] = {
    {0x20AC, 0xD5}, {0xC7, 0x80}, {0xFC, 0x81}, {0xE9, 0x82},   {0xE2, 0x83},   {0xE4, 0x84},   {0xE0, 0x85},
    {0xE5, 0x86},   {0xE7, 0x87}, {0xEA, 0x88}, {0xEB, 0x89},   {0xE8, 0x8A},   {0xEF, 0x8B},   {0xEE, 0x8C},
    {0xEC, 0x8D},   {0xC4, 0x8E}, {0xC5, 0x8F}, {0xC9, 0x90},   {0xE6, 0x91},   {0xC6, 0x92},   {0xF4, 0x93},
    {0xF6, 0x94},   {0xF2, 0x95}, {0xFB, 0x96}, {0xF9, 0x97},   {0xFF, 0x98},   {0xD6, 0x99},   {0xDC, 0x9A},
    {0xF8, 0x9B},   {0xA3, 0x9C}, {0xD8, 0x9D}, {0xD7, 0x9E},   {0xE1, 0xA0},   {0xED, 0xA1},   {0xF3, 0xA2},
    {0xFA, 0xA3},   {0xF1, 0xA4}, {0xD1, 0xA5}, {0xAB, 0xAE},   {0xBB, 0xAF},   {0xC1, 0xB5},   {0xC2, 0xB6},
    {0xC0, 0xB7},   {0xCA, 0xD2}, {0xCB, 0xD3}, {0xC8, 0xD4},   {0xCD, 0xD6},   {0xCE, 0xD7},   {0xCF, 0xD8},
    {0xCC, 0xDE},   {0xD3, 0xE0}, {0xD4, 0xE2}, {0xD2, 0xE3},   {0xDA, 0xE9},   {0xDB, 0xEA},   {0xD9, 0xEB},
    {0xB0, 0xF8},   {0xB7, 0xFA}, {0xA0, 0x20}, {0x202F, 0x20}, {0x2019, 0x27}, {0x2013, 0x2D}, {0x2014, 0x2D}};

/// The next character of a valid UTF-8 text.
std::uint32_t suivant(std::string_view& texte) {
  const auto c = static_cast<unsigned char>(texte.front());
  const std::size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  std::uint32_t code = n == 1 ? c : c & (0xFFU >> (n + 1));
  for (std::size_t i = 1; i < std::min(n, texte.size()); ++i) {
    code = code << 6U | (static_cast<unsigned char>(texte[i]) & 0x3FU);
  }
  texte.remove_prefix(std::min(n, texte.size()));
  return code;
}

}  // namespace

std::string cp858(std::string_view texte) {
  std::string out;
  while (!texte.empty()) {
    const std::uint32_t code = suivant(texte);
    if (code == 0x153 || code == 0x152) {
      out += code == 0x153 ? "oe" : "OE";
    } else if (code < 0x20) {
      out += ' ';
    } else if (code < 0x7F) {
      out += static_cast<char>(code);
    } else {
      const auto* found =
          std::find_if(std::begin(page), std::end(page), [&](const auto& p) { return p.first == code; });
      out += found == std::end(page) ? '?' : static_cast<char>(found->second);
    }
  }
  return out;
}

Escpos::Escpos(int largeur) : m_largeur(largeur) { m_octets = std::string("\x1B@\x1Bt\x13", 5); }

void Escpos::ecrire(std::string_view texte) { m_octets.append(texte).append("\n"); }

void Escpos::centrer(std::string_view texte) {
  m_octets +=
      "\x1B"
      "a\x01";
  ligne(texte);
  m_octets += std::string(
      "\x1B"
      "a\x00",
      3);
}

void Escpos::ligne(std::string_view texte) {
  const std::string octets = cp858(texte);
  const auto largeur = static_cast<std::size_t>(m_largeur);
  for (std::size_t debut = 0; debut < std::max<std::size_t>(octets.size(), 1);) {
    std::size_t fin = std::min(octets.size(), debut + largeur);
    if (fin < octets.size()) {
      const std::size_t espace = octets.rfind(' ', fin);
      if (espace != std::string::npos && espace > debut) fin = espace;
    }
    ecrire(std::string_view(octets).substr(debut, fin - debut));
    debut = std::max(fin, debut + 1);
    while (debut < octets.size() && octets[debut] == ' ') ++debut;
  }
}

void Escpos::colonnes(std::string_view gauche, std::string_view droite) {
  std::string g = cp858(gauche);
  const std::string d = cp858(droite);
  const auto largeur = static_cast<std::size_t>(m_largeur);
  const std::size_t place = largeur > d.size() ? largeur - d.size() : 0;
  if (g.size() + 1 > place) g.resize(place > 0 ? place - 1 : 0);
  g.resize(std::max(g.size(), place), ' ');
  ecrire(g + d);
}

void Escpos::filet() { ecrire(std::string(static_cast<std::size_t>(m_largeur), '-')); }
void Escpos::vide() { ecrire(""); }
void Escpos::gras(bool actif) {
  m_octets += std::string(
                  "\x1B"
                  "E",
                  2) +
              (actif ? '\x01' : '\x00');
}
void Escpos::grand(bool actif) { m_octets += std::string("\x1D!", 2) + (actif ? '\x11' : '\x00'); }

void Escpos::qr(std::string_view texte) {
  const auto fonction = [&](std::string_view corps) {
    const std::size_t n = corps.size();
    m_octets += std::string("\x1D(k", 3) + static_cast<char>(n & 0xFFU) + static_cast<char>(n >> 8U);
    m_octets.append(corps);
  };
  m_octets +=
      "\x1B"
      "a\x01";
  fonction(std::string_view("1A2\x00", 4));
  fonction("1C\x06");
  fonction("1E1");
  fonction("1P0" + std::string(texte));
  fonction("1Q0");
  m_octets += std::string(
      "\x1B"
      "a\x00",
      3);
}

void Escpos::tiroir() { m_octets += std::string("\x1Bp\x00\x19\xFA", 5); }
void Escpos::couper() { m_octets += std::string("\n\n\n\x1DV\x42\x00", 7); }

}  // namespace caisse
