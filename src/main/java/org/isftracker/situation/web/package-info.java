@NullMarked
package org.isftracker.situation.web;

import org.jspecify.annotations.NullMarked;
