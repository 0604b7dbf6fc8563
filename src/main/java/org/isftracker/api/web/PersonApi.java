package org.isftracker.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.account.SignedIn;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@Tag(name = "Person")
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
class PersonApi {

	private final SignedIn signedIn;

	PersonApi(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	@Operation(summary = "Whom the caller is signed in as, and what that allows")
	@GetMapping
	PersonAnswer getMe() {
		return PersonAnswer.of(signedIn.current());
	}

}
