#pragma once

#include <string>
#include <string_view>

#include "base/image.hpp"
#include "engine/command/command.hpp"

namespace command {

/// What a command that takes a picture is given: one mebibyte in base64, and somewhat more, so that what is too heavy
/// is told so.
inline constexpr Field picture_input[] = {
    text("fichier", 2'000'000, "Image PNG ou JPEG en base64 : un mébioctet et 4 000 pixels de côté au plus.", 1).must(),
};

struct Picture {
  std::string bytes;
  base::Image image;
};

/// The picture of an input of `picture_input`; `what` begins the sentences of the refusals ("L'image"). Refuses 422:
/// base64_invalide, then as `base::judge_image`.
[[nodiscard]] base::Result<Picture> read_picture(const Input& input, std::string_view what);

}  // namespace command
