package dev.muster.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
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

    /** A fresh window, signed in. */
    Page signIn(RunningSuite suite, Screen screen, String email, String password) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(suite.url())
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(screen.colours)
                .setHasTouch(screen.touch)
                .setTimezoneId("Europe/Berlin"));
        Page page = context.newPage();
        page.navigate("/");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
