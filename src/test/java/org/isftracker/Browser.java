package org.isftracker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;

/**
 * Gives a test a real Chromium as a parameter of type
 * {@link com.microsoft.playwright.Browser}, one for all tests. Where there is none the
 * test is skipped and says so, or fails with {@code -Dtracker.test.browser=required}. The
 * program is taken from {@code -Dchromium=} or /usr/bin/chromium.
 */
public class Browser implements ParameterResolver, ExecutionCondition {

	private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Files.isExecutable(CHROMIUM) || "required".equals(System.getProperty("tracker.test.browser"))) {
			return ConditionEvaluationResult.enabled("Chromium is wanted");
		}
		var reason = "SKIPPED, there is no Chromium at " + CHROMIUM + ": " + context.getDisplayName();
		LoggerFactory.getLogger(Browser.class).warn(reason);
		return ConditionEvaluationResult.disabled(reason);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == com.microsoft.playwright.Browser.class;
	}

	@Override
	public com.microsoft.playwright.Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
			.browser();
	}

	private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

		static Chromium start() {
			var playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			var options = new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu"));
			return new Chromium(playwright, playwright.chromium().launch(options));
		}

		@Override
		public void close() {
			playwright.close();
		}

	}

}
