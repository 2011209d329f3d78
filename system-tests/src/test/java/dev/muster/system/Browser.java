package dev.muster.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Chromium of the machine, in the sizes people use. */
final class Browser implements AutoCloseable {
    /** A laptop and a phone, each as people have them at the time they are woken. */
    enum Screen {
        DESKTOP(1440, 900, ColorScheme.LIGHT, false),
        PHONE(390, 844, ColorScheme.DARK, true);

        private final int width;
        private final int height;
        private final ColorScheme colours;
        private final boolean touch;

        Screen(int width, int height, ColorScheme colours, boolean touch) {
            this.width = width;
            this.height = height;
            this.colours = colours;
            this.touch = touch;
        }
    }

    /** Where pictures of the pages are put; the build's own folder unless {@code -Dmuster.pictures} names another. */
    private static final Path PICTURES = Path.of(System.getProperty("muster.pictures"));

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** A fresh window of nobody we know. */
    Page open(RunningSuite suite, Screen screen) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(suite.url())
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(screen.colours)
                .setHasTouch(screen.touch)
                .setTimezoneId("Europe/Berlin"));
        return context.newPage();
    }

    /** A fresh window, signed in. */
    Page signIn(RunningSuite suite, Screen screen, String email, String password) {
        Page page = open(suite, screen);
        page.navigate("/");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return page;
    }

    /** Opens the page, keeps a picture of it, and wants it accessible and no wider than the screen. */
    static void look(Page page, Screen screen, String name, String path) {
        page.navigate(path);
        assertThat(page.locator("h1").first()).isAttached();
        picture(page, name, screen);
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Rule::getId).toList();
        assertThat(faults).as("what axe finds on %s (%s)", path, screen).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits the width of %s", path, screen)
                .isEqualTo(true);
    }

    static void picture(Page page, String name, Screen screen) {
        String file = name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png";
        assertThat(page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file))))
                .isNotEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
