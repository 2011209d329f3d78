package dev.muster.alerts.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final CatalogService CHECKOUT = Catalogs.service("Checkout", null, null);

    private final Catalog catalog = Catalogs.of(CHECKOUT);

    @Test
    void aServiceIsFoundByItsNameInAnyCaseAndByItsId() {
        assertThat(catalog.service(" checkOUT ")).contains(CHECKOUT);
        assertThat(catalog.service(CHECKOUT.id().toString())).contains(CHECKOUT);
        assertThat(catalog.service(CHECKOUT.id())).contains(CHECKOUT);
    }

    @Test
    void nothingIsFoundForNoNameOrAnUnknownOne() {
        assertThat(catalog.service((String) null)).isEmpty();
        assertThat(catalog.service(" ")).isEmpty();
        assertThat(catalog.service("search")).isEmpty();
        assertThat(catalog.service(UUID.randomUUID())).isEmpty();
        assertThat(catalog.service((UUID) null)).isEmpty();
    }

    @Test
    void aRenamedServiceIsNoLongerFoundByItsOldName() {
        var now = Catalogs.of(CHECKOUT, renamed("Basket", false));

        assertThat(now.service("checkout")).isEmpty();
        assertThat(now.service("basket")).isPresent();
    }

    @Test
    void aDeletedServiceIsNotFound() {
        var now = Catalogs.of(CHECKOUT, renamed("Checkout", true));

        assertThat(now.service("checkout")).isEmpty();
        assertThat(now.service(CHECKOUT.id())).isEmpty();
    }

    private static CatalogService renamed(String name, boolean deleted) {
        return new CatalogService(CHECKOUT.id(), name, 1, null, null, deleted);
    }
}
