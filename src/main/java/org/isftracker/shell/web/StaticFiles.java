package org.isftracker.shell.web;

import java.time.Duration;
import java.util.Map;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves the product's own files, each under a name that changes with its content. Only
 * the folders named here are searched: every link of a page is looked up to give it such
 * a name, and searching all archives for pages costs more than making the page.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(7));

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		var contents = new ContentVersionStrategy();
		var folders = Map.of("css", new StyleVersion(), "js", contents, "fonts", contents);
		folders.forEach((folder, version) -> cached(registry, "/" + folder + "/**", "classpath:/static/" + folder + "/")
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addVersionStrategy(version, "/**")));
		cached(registry, "/*.svg", "classpath:/static/");
		cached(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/").resourceChain(true);
	}

	private static ResourceHandlerRegistration cached(ResourceHandlerRegistry registry, String pattern,
			String location) {
		return registry.addResourceHandler(pattern).addResourceLocations(location).setCacheControl(KEPT);
	}

}
