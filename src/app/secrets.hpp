#pragma once

#include <string>

#include "engine/crypto/vault.hpp"

namespace app {

/// The vault of this installation: its key is MYPROPARTNER_SECRETS_KEY (32 bytes in base64) when that is set, for
/// several processes on one external database, else the file `cle-secrets` of the data folder, made at the first start
/// with mode 0600. Throws cluster::Refused when the key is malformed or the file can be neither read nor made.
[[nodiscard]] crypto::Vault open_vault(const std::string& data_dir);

}  // namespace app
