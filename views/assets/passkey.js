"use strict";

/**
 * The one thing that no form can do: ask the browser for a passkey. The form carries what to ask for,
 * and takes the answer, as JSON in its only field, to the server. Where a browser cannot do it, the
 * form stays hidden and the page's notice says what else there is.
 */
const CEREMONIES = {
  create: async (options) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return navigator.credentials.create({ publicKey });
  },
  get: async (options) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    return navigator.credentials.get({ publicKey });
  },
};

const isAble =
  typeof PublicKeyCredential === "function" &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function";

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (isAble) prepare(form);
}

function prepare(form) {
  const { passkey, options } = form.dataset;
  const failure = form.querySelector("[data-failure]");
  form.hidden = false;
  for (const notice of document.querySelectorAll("[data-without-passkey]")) notice.hidden = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failure.hidden = true;
    try {
      const credential = await CEREMONIES[passkey](JSON.parse(options));
      form.elements.namedItem("credential").value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch {
      // Called off by the person, refused by the device, or there already: the page says so.
      failure.hidden = false;
    }
  });
}
