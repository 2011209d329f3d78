package dev.muster.console.frame;

import dev.muster.console.session.Open;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** Serves what pages are dressed in. */
@Open
@Path("/")
class AssetResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("assets/{fingerprint}/{name}")
    public Response asset(@RestPath String fingerprint, @RestPath String name) {
        var asset = assets.find(fingerprint, name);
        if (asset == null) {
            throw new NotFoundException();
        }
        return Response.ok(asset.content(), asset.type())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }

    @GET
    @Path("favicon.ico")
    public Response icon() {
        return Response.seeOther(URI.create(assets.path("muster.svg"))).build();
    }

    /** Lets phones keep Muster on their home screen. */
    @GET
    @Path("manifest.webmanifest")
    public Response manifest() {
        var manifest =
                """
                {"name":"Muster","short_name":"Muster","start_url":"/","display":"standalone",
                 "background_color":"#0f141b","theme_color":"#0f141b",
                 "icons":[{"src":"%s","sizes":"192x192","type":"image/png"},
                          {"src":"%s","sizes":"512x512","type":"image/png","purpose":"any maskable"},
                          {"src":"%s","sizes":"any","type":"image/svg+xml"}],
                 "shortcuts":[{"name":"Alerts","url":"/alerts"},{"name":"On call","url":"/on-call"}]}
                """.formatted(assets.path("muster-192.png"), assets.path("muster-512.png"), assets.path("muster.svg"));
        return Response.ok(manifest, "application/manifest+json").build();
    }
}
