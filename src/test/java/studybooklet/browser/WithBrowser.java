package studybooklet.browser;

import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import studybooklet.Needs;

/** Gives tests one browser and one set of sites for the whole run; skips them, saying so, where none is installed. */
final class WithBrowser implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(WithBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Needs.chromium();
        Needs.chromedriver();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class ? browser(context) : sites(context);
    }

    private static Chromium browser(ExtensionContext context) {
        return Objects.requireNonNull(
                store(context).computeIfAbsent(Chromium.class, ignored -> Chromium.start(), Chromium.class));
    }

    private static Sites sites(ExtensionContext context) {
        return Objects.requireNonNull(store(context).computeIfAbsent(Sites.class, ignored -> new Sites(), Sites.class));
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }
}
