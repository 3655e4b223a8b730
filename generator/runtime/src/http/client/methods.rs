//! What both clients have in common.

/// What both clients have: an `Arc<Config>` is all that they are.
macro_rules! methods {
    () => {
        impl<V: Vendor> Client<V> {
            /// Starts a client with this token, for the default region.
            pub fn builder(token: impl Into<Token>) -> Builder<Self> {
                Builder::new(token.into())
            }

            /// Starts a client with the token in the environment, in the variable
            /// [`Vendor::TOKEN_VARIABLE`], and with the base URL in [`Vendor::BASE_URL_VARIABLE`] if there is one.
            ///
            /// # Errors
            /// When the token's variable holds no token, or the base URL's is not UTF-8.
            pub fn builder_from_env() -> Result<Builder<Self>> {
                Self::builder(Token::from_variable(V::TOKEN_VARIABLE)?).base_url_from_env()
            }

            /// A client with this token and default settings, for the default region.
            ///
            /// # Errors
            /// When the transport cannot be set up.
            pub fn new(token: impl Into<Token>) -> Result<Self> {
                Self::builder(token).build()
            }

            /// A client with the token in the environment, and otherwise default settings; see
            /// [`builder_from_env`](Self::builder_from_env).
            ///
            /// # Errors
            /// When the variable holds no token, the base URL cannot be used, or the transport cannot be set up.
            pub fn from_env() -> Result<Self> {
                Self::builder_from_env()?.build()
            }

            /// Where requests go.
            pub fn base_url(&self) -> String {
                self.config.base.as_url()
            }
        }

        impl<V> Clone for Client<V> {
            fn clone(&self) -> Self {
                Self {
                    config: Arc::clone(&self.config),
                    vendor: PhantomData,
                }
            }
        }

        impl<V> fmt::Debug for Client<V> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.config.fmt(f)
            }
        }

        impl<V> Sealed for Client<V> {}
    };
}

pub(crate) use methods;
