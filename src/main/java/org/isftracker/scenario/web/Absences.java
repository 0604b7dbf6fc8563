package org.isftracker.scenario.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.scenario.ScenarioRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** Answers a command on a record that is not there, or that came second. */
@ControllerAdvice(name = "scenarioAbsences")
class Absences {

	@ExceptionHandler
	void refused(ScenarioRefused refused, HttpServletResponse response) throws IOException {
		response.sendError((refused.isUnknown() ? HttpStatus.NOT_FOUND
				: refused.isStale() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST)
			.value());
	}

	static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
