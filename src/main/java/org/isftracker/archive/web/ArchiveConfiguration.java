package org.isftracker.archive.web;

import org.isftracker.archive.ArchiveSettings;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** An archive may be larger than anything else that is sent here. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

	private static final long FORM = 100_000;

	/** Serves one address, because how much may be sent is said of a servlet. */
	@Bean
	ServletRegistrationBean<DispatcherServlet> restoringServlet(WebApplicationContext context,
			ArchiveSettings settings) {
		var servlet = new ServletRegistrationBean<>(new DispatcherServlet(context), RestoreController.PATH);
		servlet.setName("restoring");
		long largest = settings.largest().toBytes();
		servlet.setMultipartConfig(new MultipartConfigElement("", largest, largest + FORM, 0));
		return servlet;
	}

}
