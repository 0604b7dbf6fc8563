@NullMarked
package org.isftracker.api.web;

import org.jspecify.annotations.NullMarked;
