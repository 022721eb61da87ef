#!/usr/bin/env bash
# The browser tests drive Debian's Chromium. Bring it where that is possible; fail loudly where it is not.
set -euo pipefail
[ -x /usr/bin/chromium ] && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  echo "Installing Debian's chromium for the browser tests …"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
fi
[ -x /usr/bin/chromium ] && exit 0
echo "The browser tests need Chromium at /usr/bin/chromium. Install it (Debian: apt-get install chromium) and run the tests again." >&2
exit 1
