from sqlalchemy import text

async def test_smoke(sessions):
    async with sessions(info={"tenant":"a"}) as s:
        assert (await s.execute(text("select current_user"))).scalar()=="trowel_app"

async def test_smoke2(sessions, empty_database_url):
    async with sessions(info={"tenant":"a"}) as s:
        assert (await s.execute(text("select count(*) from audit"))).scalar()==0
