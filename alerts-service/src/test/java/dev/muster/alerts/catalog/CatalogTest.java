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
        catalog.keep(CatalogKind.SERVICE, renamed("Basket", false), 2);

        assertThat(catalog.service("checkout")).isEmpty();
        assertThat(catalog.service("basket")).isPresent();
    }

    @Test
    void aDeletedServiceIsNotFound() {
        catalog.keep(CatalogKind.SERVICE, renamed("Checkout", true), 2);

        assertThat(catalog.service("checkout")).isEmpty();
        assertThat(catalog.service(CHECKOUT.id())).isEmpty();
    }

    @Test
    void whatIsReadLateDoesNotReplaceWhatIsNewer() {
        catalog.keep(CatalogKind.SERVICE, renamed("Basket", false), 5);
        catalog.keep(CatalogKind.SERVICE, CHECKOUT, 4);

        assertThat(catalog.service(CHECKOUT.id())).map(CatalogService::name).contains("Basket");
    }

    private static CatalogService renamed(String name, boolean deleted) {
        return new CatalogService(CHECKOUT.id(), name, 1, null, null, deleted);
    }
}
