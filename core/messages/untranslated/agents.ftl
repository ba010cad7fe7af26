# What is wrong with the settings for the model: said at start-up to whoever runs Trowel.

agents-model-without-price = TROWEL_MODEL names { $model }, for which there is no price. Known are { $known }; add a row to core/agents/prices.toml for another.
agents-key-malformed = ANTHROPIC_API_KEY is not a key: it must be visible ASCII characters without spaces. Leave it empty to work without a model.
agents-address-malformed = ANTHROPIC_BASE_URL is { $address }, which is not an http or https address. Leave it empty for the provider's own.
