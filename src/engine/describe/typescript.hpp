#pragma once

#include <string>

#include "engine/catalog/catalog.hpp"
#include "engine/resource/registry.hpp"

namespace describe {

/// The models as the TypeScript type `Database` that @supabase/postgrest-js takes: with it the compiler checks
/// selections (embeddings included), filters and what is written.
///
/// Columns that nobody reads are left out; those that the generic path never writes are `never` in Insert and Update.
/// A relationship names the link column alone, without the tenant that every key carries, because that is how a
/// selection names it. Decimals are `number`, dates and times ISO 8601 texts.
[[nodiscard]] std::string database_types(const resource::Registry& models, const catalog::Catalog& catalog);

}  // namespace describe
