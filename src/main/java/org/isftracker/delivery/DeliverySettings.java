package org.isftracker.delivery;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How letters leave.
 *
 * @param sender the address that they come from
 */
@Validated
@ConfigurationProperties("tracker.delivery")
record DeliverySettings(@NotBlank @Email String sender) {

}
