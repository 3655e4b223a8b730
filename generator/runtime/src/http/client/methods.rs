//! What both clients have in common.

/// What both clients have: an `Arc<Config>` is all that they are.
macro_rules! methods {
    () => {
        impl Client {
            /// Starts a client with this token, for the region US.
            pub fn builder(token: impl Into<Token>) -> Builder<Self> {
                Builder::new(token.into())
            }

            /// A client with this token and default settings, for the region US.
            ///
            /// # Errors
            /// When the transport cannot be set up.
            pub fn new(token: impl Into<Token>) -> Result<Self> {
                Self::builder(token).build()
            }

            /// A client with the token in the environment variable `INTERCOM_API_KEY`, for the region US.
            ///
            /// # Errors
            /// When the variable holds no token, or the transport cannot be set up.
            pub fn from_env() -> Result<Self> {
                Self::new(Token::from_env()?)
            }

            /// Where requests go.
            pub fn base_url(&self) -> String {
                self.0.base.as_url()
            }
        }

        impl fmt::Debug for Client {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

pub(crate) use methods;
