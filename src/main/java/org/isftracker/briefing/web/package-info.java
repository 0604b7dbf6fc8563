@NullMarked
package org.isftracker.briefing.web;

import org.jspecify.annotations.NullMarked;
