package org.isftracker.delivery;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Nothing is sent before somebody says through which server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(DeliverySettings.class)
@EnableScheduling
class MailConfiguration {

	@Bean
	Postman postman(Rounds rounds, Letters letters, LetterWriting writing, JavaMailSender sender,
			DeliverySettings settings, Clock clock) {
		return new Postman(rounds, letters, writing, sender, settings.sender(), clock);
	}

}
