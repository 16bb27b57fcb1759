// As Microsoft's documentation writes it; only the domain is ours. A reload joins the conversation it was in.
(async () => {
  const webSocket = new URLSearchParams(location.search).get('socket') === 'true';
  const domain = `${location.origin}/v3/directline`;
  let saved = JSON.parse(sessionStorage.getItem('talk') || 'null');
  if (!saved) {
    const answer = await fetch(`${domain}/tokens/generate`, { method: 'POST' });
    saved = { token: (await answer.json()).token };
  }
  const directLine = WebChat.createDirectLine({ ...saved, domain, webSocket });
  directLine.connectionStatus$.subscribe(status => {
    window.connection = status;
    if (status === 2) sessionStorage.setItem('talk', JSON.stringify({ token: saved.token, conversationId: directLine.conversationId }));
  });
  window.store = WebChat.createStore();
  WebChat.renderWebChat({ directLine, store: window.store, locale: 'vi-VN' }, document.getElementById('webchat'));
})();
