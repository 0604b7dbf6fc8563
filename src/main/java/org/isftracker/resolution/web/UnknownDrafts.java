package org.isftracker.resolution.web;

import org.isftracker.resolution.DraftUnknown;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A draft that is not there, or not for this reader, is a page that is not there. */
@ControllerAdvice
class UnknownDrafts {

	@ExceptionHandler(DraftUnknown.class)
	@ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such draft")
	void answer() {
	}

}
