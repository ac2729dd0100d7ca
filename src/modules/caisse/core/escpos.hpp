#pragma once

#include <string>
#include <string_view>

/// Bytes for a receipt printer (ESC/POS, code page 858).
namespace caisse {

/// Writes a receipt of `largeur` characters a line. Text is UTF-8; what code page 858 lacks becomes "?".
class Escpos {
 public:
  explicit Escpos(int largeur);

  void centrer(std::string_view texte);
  /// A text over as many lines as it takes.
  void ligne(std::string_view texte);
  /// A text on the left and one on the right; the left one is cut where both do not fit.
  void colonnes(std::string_view gauche, std::string_view droite);
  void filet();
  void vide();
  void gras(bool actif);
  void grand(bool actif);
  void qr(std::string_view texte);
  /// Opens the drawer.
  void tiroir();
  void couper();

  [[nodiscard]] const std::string& octets() const { return m_octets; }

 private:
  void ecrire(std::string_view texte);
  int m_largeur;
  std::string m_octets;
};

/// UTF-8 as code page 858, one byte a character.
[[nodiscard]] std::string cp858(std::string_view texte);

}  // namespace caisse
