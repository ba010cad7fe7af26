"""Entra ID handing out an app's tokens; over TLS, since msal speaks nothing else."""

from pathlib import Path

from aiohttp import web

from bot.rehearsal.certificate import self_signed
from bot.rehearsal.doubles.server import Double


class Entra(Double):
    """Its certificate is written into `folder`; whoever calls it must trust that file."""

    def __init__(self, folder: Path) -> None:
        self.certificate = folder / "entra.pem"
        super().__init__(self_signed(self.certificate))
        self.forms: list[dict[str, str]] = []
        self.refuses = ""
        """The error that it answers with; empty for a token."""
        self.given: list[str] = []
        """The tokens, in order; the last of them is good."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._metadata),
            web.post("/{tenant}/oauth2/v2.0/token", self._token),
        ]

    def accepts(self, request: web.Request) -> bool:
        """Whether a request carries the token that is good now."""
        held = self.given[-1:] or [""]
        return request.headers.get("Authorization") == f"Bearer {held[0]}"

    def revoke(self) -> None:
        """The token that was given last is good no more."""
        self.given.append("")

    async def _metadata(self, request: web.Request) -> web.Response:
        base = f"{self.url}/{request.match_info['tenant']}"
        said = {
            "issuer": f"{base}/v2.0",
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
        }
        return _last(web.json_response(said))

    async def _token(self, request: web.Request) -> web.Response:
        self.forms.append({name: str(value) for name, value in (await request.post()).items()})
        if self.refuses:
            said = {"error": self.refuses, "error_description": "AADSTS7000215: as told."}
            return _last(web.json_response(said, status=401))
        self.given.append(f"graph-token-{len(self.forms)}")
        said = {"token_type": "Bearer", "expires_in": 3599, "access_token": self.given[-1]}
        return _last(web.json_response(said))


def _last(response: web.Response) -> web.Response:
    """The response, closing its connection: msal would keep it open past the end of the server."""
    response.force_close()
    return response
